import { setTimeout as sleep } from 'timers/promises';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockServices,
  startTestBackend,
  type TestBackend,
} from '@backstage/backend-test-utils';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  catalogProcessingExtensionPoint,
  type EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import {
  type EventsService,
  eventsServiceRef,
} from '@backstage/plugin-events-node';
import type { JsonObject } from '@backstage/types';
import {
  canelServiceRef,
  canelTopic,
  type KnownApplication,
} from '@cloud-pi-native/plugin-canel-node';
import request from 'supertest';
import catalogModuleCanel from '../index';

const gitLocation = 'url:https://git.exemple.fr/a.yaml';

/** A System of type application, as Git declares it. */
export const application = (name: string, spec: JsonObject = {}): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: {
    name,
    annotations: {
      'backstage.io/managed-by-location': gitLocation,
      'backstage.io/managed-by-origin-location': gitLocation,
    },
  },
  spec: { type: 'application', owner: 'equipe', ...spec },
});

/** Whether an entity carries the label that keeps it from most people. */
export const isLabelled = (entity: Entity | undefined): boolean =>
  entity?.metadata.labels?.['cloud-pi-native.fr/visibility'] === 'restricted';

/** A real catalog on a database that survives a restart, with a map and a Git that a test speaks for. */
export class TestCatalog {
  /** What the map knows, and how many more times it does not answer. */
  known: KnownApplication[] = [];
  refusals = 0;
  readonly databases = createMockDirectory();
  #backend?: TestBackend;
  #events?: EventsService;
  #git?: EntityProviderConnection;

  get server() {
    if (!this.#backend) throw new Error('The catalog is not started');
    return this.#backend.server;
  }

  async start(): Promise<void> {
    this.#backend = await startTestBackend({
      features: [
        catalogPlugin,
        catalogModuleCanel,
        this.#testModule(),
        // That of the tests would not start without an answer of the map.
        schedulerServiceFactory,
        createServiceFactory({
          service: canelServiceRef,
          deps: {},
          factory: () => ({
            listKnownApplications: async () => {
              if (this.refusals > 0) {
                this.refusals -= 1;
                throw new Error('The map is starting');
              }
              return this.known;
            },
            findCard: async () => undefined,
            listSeenApplications: async () => ({ tag: '' }),
            putReading: async () => {
              throw new Error('Nothing is written here');
            },
          }),
        }),
        mockServices.rootConfig.factory({
          data: {
            app: { baseUrl: 'https://portail.exemple.fr' },
            backend: {
              database: {
                client: 'better-sqlite3',
                connection: { directory: this.databases.path },
              },
            },
            catalog: {
              rules: [{ allow: ['System', 'Flow'] }],
              processingInterval: { hours: 1 },
              orphanStrategy: 'delete',
            },
          },
        }),
      ],
    });
  }

  async stop(): Promise<void> {
    await this.#backend?.stop();
  }

  /** Everything that Git declares from now on. */
  async declare(...entities: Entity[]): Promise<void> {
    await this.#git?.applyMutation({
      type: 'full',
      entities: entities.map(entity => ({ entity, locationKey: gitLocation })),
    });
  }

  /** Says that the map has changed. */
  async announce(): Promise<void> {
    await this.#events?.publish({ topic: canelTopic, eventPayload: {} });
  }

  /** The entities of the catalog, once there is what is wanted among them. */
  async until(
    isThere: (entities: Map<string, Entity>) => boolean,
  ): Promise<Map<string, Entity>> {
    for (;;) {
      const { body } = await request(this.server)
        .get('/api/catalog/entities')
        .expect(200);
      const entities = new Map(
        (body as Entity[]).map(entity => [stringifyEntityRef(entity), entity]),
      );
      if (isThere(entities)) return entities;
      await sleep(50);
    }
  }

  #testModule() {
    const connect = async (connection: EntityProviderConnection) => {
      this.#git = connection;
    };
    const hear = (events: EventsService) => {
      this.#events = events;
    };
    return createBackendModule({
      pluginId: 'catalog',
      moduleId: 'test',
      register(reg) {
        reg.registerInit({
          deps: {
            catalog: catalogProcessingExtensionPoint,
            events: eventsServiceRef,
          },
          async init({ catalog, events }) {
            hear(events);
            catalog.addEntityProvider({
              getProviderName: () => 'git',
              connect,
            });
          },
        });
      },
    });
  }
}
