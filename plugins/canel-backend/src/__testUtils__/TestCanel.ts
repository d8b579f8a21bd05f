import {
  coreServices,
  createBackendModule,
  createServiceFactory,
  type PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  type TestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { notificationService } from '@backstage/plugin-notifications-node';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  type AuditLog,
  auditLogServiceRef,
} from '@cloud-pi-native/plugin-audit-node';
import {
  type ApplicationReading,
  type ApplicationSource,
  applicationSourcesExtensionPoint,
} from '@cloud-pi-native/plugin-canel-node';
import supertest from 'supertest';
import { canelPlugin } from '../plugin';

export const people = {
  /** Sees and does everything. */
  governance: 'user:default/alice.archi',
  /** Sees what is not restricted, does nothing. */
  reader: 'user:default/dalia.dev',
} as const;

/** Where the portal is, by what its configuration says. */
export const portalUrl = 'https://portail.exemple.fr';

/** Who calls: a person by entity reference, or the portal itself. */
type Caller = string | 'service';

/** The policy of the catalog for whoever is not of the governance. */
const withoutRestricted: PolicyDecision = {
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'catalog',
  resourceType: 'catalog-entity',
  conditions: {
    not: {
      resourceType: 'catalog-entity',
      rule: 'HAS_LABEL',
      params: { label: 'cloud-pi-native.fr/visibility', value: 'restricted' },
    },
  },
};

/** The canel backend on a database in memory, with a catalog that is a list. */
export class TestCanel {
  readonly auditEvents: Parameters<AuditLog['record']>[0][] = [];
  readonly #scheduler = mockServices.scheduler();
  #backend?: TestBackend;

  static async start(
    entities: Entity[],
    options: {
      readerDecision?: PolicyDecision;
      sources?: ApplicationSource[];
    } = {},
  ): Promise<TestCanel> {
    const canel = new TestCanel();
    const { readerDecision = withoutRestricted, sources = [] } = options;
    canel.#backend = await startTestBackend({
      features: [
        canelPlugin,
        moduleOf(sources),
        mockServices.rootConfig.factory({
          data: {
            app: { baseUrl: portalUrl },
            backend: { baseUrl: 'http://localhost:7007' },
          },
        }),
        catalogServiceMock.factory({ entities }),
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => canel.#scheduler,
        }),
        createServiceFactory({
          service: notificationService,
          deps: {},
          factory: () => ({ send: async () => undefined }),
        }),
        createServiceFactory({
          service: auditLogServiceRef,
          deps: {},
          factory: () => ({
            record: async event => {
              canel.auditEvents.push(event);
            },
          }),
        }),
        createServiceFactory({
          service: coreServices.permissions,
          deps: {},
          factory: () => permissionsOf(readerDecision),
        }),
      ],
    });
    return canel;
  }

  private constructor() {}

  /** Where it listens. */
  get port(): number | undefined {
    return this.#backend?.server.port();
  }

  async stop(): Promise<void> {
    await this.#backend?.stop();
  }

  /** A call of the HTTP interface; `path` is below `/api/canel`. */
  call(
    method: 'get' | 'post' | 'put' | 'delete',
    path: string,
    caller: Caller = people.governance,
  ): supertest.Test {
    if (!this.#backend) throw new Error('The backend is not started');
    return supertest(this.#backend.server)
      [method](`/api/canel${path}`)
      .set(
        'Authorization',
        caller === 'service'
          ? mockCredentials.service.header()
          : mockCredentials.user.header(caller),
      );
  }

  /** The body of an answer. */
  async read(path: string, caller: Caller = people.governance) {
    const { body } = await this.call('get', path, caller).expect(200);
    return body;
  }

  /** Writes what a source says. */
  async bring(reading: ApplicationReading): Promise<void> {
    await this.call('put', '/readings', 'service')
      .send({ reading, options: { source: 'refapp', author: 'refapp' } })
      .expect(200);
  }
}

function moduleOf(sources: ApplicationSource[]) {
  return createBackendModule({
    pluginId: 'canel',
    moduleId: 'sources-of-the-test',
    register(env) {
      env.registerInit({
        deps: { point: applicationSourcesExtensionPoint },
        async init({ point }) {
          sources.forEach(source => point.addSource(source));
        },
      });
    },
  });
}

function isReader(options: unknown): boolean {
  const { credentials } = options as {
    credentials: ReturnType<typeof mockCredentials.user>;
  };
  return credentials.principal.userEntityRef === people.reader;
}

/** The reader opens the map and sees a part of it; the others do and see everything. */
function permissionsOf(readerDecision: PolicyDecision): PermissionsService {
  return {
    authorize: async (queries, asked) =>
      queries.map(({ permission }) => ({
        result:
          isReader(asked) && permission.name !== 'canel.map.read'
            ? AuthorizeResult.DENY
            : AuthorizeResult.ALLOW,
      })),
    authorizeConditional: async (queries, asked) =>
      queries.map(() =>
        isReader(asked) ? readerDecision : { result: AuthorizeResult.ALLOW },
      ),
  };
}
