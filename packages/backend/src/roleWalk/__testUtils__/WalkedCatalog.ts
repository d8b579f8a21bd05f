import { setTimeout as sleep } from 'timers/promises';
import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import { permissionsRegistryServiceFactory } from '@backstage/backend-defaults/permissionsRegistry';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import { userInfoServiceFactory } from '@backstage/backend-defaults/userInfo';
import {
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockServices,
  startTestBackend,
  type TestBackend,
} from '@backstage/backend-test-utils';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import authPlugin from '@backstage/plugin-auth-backend';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import permissionPlugin from '@backstage/plugin-permission-backend';
import searchPlugin from '@backstage/plugin-search-backend';
import searchModuleCatalog from '@backstage/plugin-search-backend-module-catalog';
import { canelServiceRef } from '@cloud-pi-native/plugin-canel-node';
import catalogModuleCanel from '@cloud-pi-native/plugin-catalog-backend-module-canel';
import catalogModulePortal from '@cloud-pi-native/plugin-catalog-backend-module-portal';
import permissionModulePortal from '@cloud-pi-native/plugin-permission-backend-module-portal';
import request, { type Response } from 'supertest';
import type { WalkerName } from './people';
import { testSignIn } from './testSignIn';

/** A request to the catalog or to the search. */
export interface CatalogCall {
  method?: 'get' | 'post';
  /** Below `/api`. */
  path: string;
  body?: object;
}

const configuration = {
  app: { baseUrl: 'http://localhost:3000' },
  backend: { baseUrl: 'http://localhost:7007' },
  auth: { providers: { walk: { production: {} } } },
  permission: { enabled: true },
  catalog: {
    rules: [
      {
        allow: [
          'API',
          'Component',
          'Domain',
          'Environment',
          'Flow',
          'Group',
          'Location',
          'Resource',
          'System',
        ],
      },
    ],
    processingInterval: { hours: 1 },
  },
  search: {
    collators: {
      catalog: {
        schedule: { frequency: { seconds: 1 }, timeout: { minutes: 1 } },
      },
    },
  },
};

/** The catalog and the search of Backstage, with the real policy, sign-in tokens and databases. */
export class WalkedCatalog {
  readonly #backend: TestBackend;
  readonly #tokens = new Map<WalkerName, Promise<string>>();

  /**
   * Starts, and waits until everything is processed, related and indexed.
   *
   * @param others - references of the entities that some of these declare
   */
  static async start(
    entities: Entity[],
    others: string[] = [],
  ): Promise<WalkedCatalog> {
    const backend = await startTestBackend({
      features: [
        authPlugin,
        testSignIn,
        permissionPlugin,
        permissionModulePortal,
        catalogPlugin,
        catalogModulePortal,
        catalogModuleCanel,
        searchPlugin,
        searchModuleCatalog,
        providing(entities),
        authServiceFactory,
        httpAuthServiceFactory,
        permissionsServiceFactory,
        permissionsRegistryServiceFactory,
        schedulerServiceFactory,
        userInfoServiceFactory,
        createServiceFactory({
          service: canelServiceRef,
          deps: {},
          factory: () => ({
            findCard: async () => undefined,
            listKnownApplications: async () => [],
            listSeenApplications: async () => ({ tag: '' }),
            putReading: async () => {
              throw new Error('Nothing is written here');
            },
          }),
        }),
        mockServices.rootConfig.factory({ data: configuration }),
      ],
    });
    const catalog = new WalkedCatalog(backend);
    await catalog.#settle([
      ...entities.map(entity => stringifyEntityRef(entity)),
      ...others,
    ]);
    return catalog;
  }

  private constructor(backend: TestBackend) {
    this.#backend = backend;
  }

  async stop(): Promise<void> {
    await this.#backend.stop();
  }

  async call(caller: WalkerName, call: CatalogCall): Promise<Response> {
    const known = this.#tokens.get(caller) ?? this.#signIn(caller);
    this.#tokens.set(caller, known);
    return request(this.#backend.server)
      [call.method ?? 'get'](`/api${call.path}`)
      .set('Authorization', `Bearer ${await known}`)
      .send(call.body);
  }

  /** Twice the same answer to somebody who sees everything, with everything in it. */
  async #settle(refs: string[]): Promise<void> {
    let before = '';
    for (;;) {
      const { body, text } = await this.call('service-team', {
        path: '/catalog/entities',
      });
      const search = await this.call('service-team', {
        path: '/search/query?term=&pageLimit=100',
      });
      const found = new Set(
        (body as Entity[]).map(entity => stringifyEntityRef(entity)),
      );
      const isWhole =
        refs.every(ref => found.has(ref)) &&
        search.body.results?.length >= refs.length;
      if (isWhole && text === before) return;
      before = text;
      await sleep(500);
    }
  }

  async #signIn(name: WalkerName): Promise<string> {
    const { body } = await request(this.#backend.server)
      .get('/api/auth/walk/refresh')
      .query({ env: 'production', name })
      .expect(200);
    return body.token;
  }
}

function providing(entities: Entity[]) {
  return createBackendModule({
    pluginId: 'catalog',
    moduleId: 'walked-entities',
    register(reg) {
      reg.registerInit({
        deps: { processing: catalogProcessingExtensionPoint },
        async init({ processing }) {
          processing.addEntityProvider({
            getProviderName: () => 'walked-entities',
            connect: connection =>
              connection.applyMutation({
                type: 'full',
                entities: entities.map(entity => ({ entity })),
              }),
          });
        },
      });
    },
  });
}
