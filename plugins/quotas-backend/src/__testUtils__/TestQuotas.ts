import {
  coreServices,
  createServiceFactory,
  type ServiceRef,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  type TestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import {
  type AuditLog,
  auditLogServiceRef,
} from '@cloud-pi-native/plugin-audit-node';
import { readOneLine } from '@cloud-pi-native/plugin-portal-common';
import { PluginClient } from '@cloud-pi-native/plugin-portal-node';
import { projectsServiceRef } from '@cloud-pi-native/plugin-projects-node';
import {
  HttpQuotasService,
  type QuotasService,
  quotasTopic,
} from '@cloud-pi-native/plugin-quotas-node';
import type { Knex } from 'knex';
import supertest from 'supertest';
import { quotasPlugin } from '../plugin';
import { clusters } from './examples';
import { memberships, people } from './people';
import { testPolicy } from './testPolicy';

/** The quotas backend on a real database, with fakes of what is around it. */
export class TestQuotas {
  readonly auditEvents: Parameters<AuditLog['record']>[0][] = [];
  /** `recipient: title`, in the order they were sent. */
  readonly notifications: string[] = [];
  /** Slugs of the projects whose envelopes were announced. */
  readonly announced: unknown[] = [];
  readonly #entities = [...clusters];
  readonly #scheduler = mockServices.scheduler();
  #backend?: TestBackend;

  static async start(knex: Knex): Promise<TestQuotas> {
    const quotas = new TestQuotas();
    const events = mockServices.events();
    await events.subscribe({
      id: 'test',
      topics: [quotasTopic],
      onEvent: async ({ eventPayload }) =>
        void quotas.announced.push(eventPayload),
    });
    quotas.#backend = await startTestBackend({
      features: [
        quotasPlugin,
        testPolicy,
        mockServices.database.factory({ knex }),
        catalogServiceMock.mock({
          getEntities: async (...parameters) =>
            catalogServiceMock({ entities: quotas.#entities }).getEntities(
              ...parameters,
            ),
        }).factory,
        serviceOf(coreServices.scheduler, quotas.#scheduler),
        serviceOf(eventsServiceRef, events),
        serviceOf(projectsServiceRef, {
          getMemberships: async userRef => memberships[userRef] ?? {},
          getProject: async () => undefined,
        }),
        serviceOf(notificationService, {
          send: async ({ recipients, payload }) => {
            const to =
              recipients.type === 'entity' ? recipients.entityRef : 'everybody';
            quotas.notifications.push(
              `${[to].flat().join(', ')}: ${readOneLine(payload.title, 'fr')}`,
            );
          },
        }),
        serviceOf(auditLogServiceRef, {
          record: async event => void quotas.auditEvents.push(event),
        }),
      ],
    });
    return quotas;
  }

  private constructor() {}

  async stop(): Promise<void> {
    await this.#backend?.stop();
  }

  async runTask(id: string): Promise<void> {
    await this.#scheduler.triggerTask(id);
  }

  /** Replaces an entity of the catalog, or takes it out. */
  setEntity(name: string, entity?: (typeof clusters)[number]): void {
    const index = this.#entities.findIndex(one => one.metadata.name === name);
    this.#entities.splice(index, 1, ...(entity ? [entity] : []));
  }

  /** The ledger as other backends call it. */
  get ledger(): QuotasService {
    return HttpQuotasService.create({
      auth: mockServices.auth({ pluginId: 'projects' }),
      client: PluginClient.create({
        auth: mockServices.auth({ pluginId: 'projects' }),
        discovery: mockServices.discovery.mock({
          getBaseUrl: async plugin =>
            `http://localhost:${this.#backend?.server.port()}/api/${plugin}`,
        }),
        pluginId: 'quotas',
      }),
    });
  }

  /** A call of the HTTP interface; `path` is below `/api/quotas`. */
  call(
    method: 'get' | 'post' | 'put' | 'delete',
    path: string,
    caller: string = people.serviceTeam,
  ): supertest.Test {
    if (!this.#backend) throw new Error('The backend is not started');
    return supertest(this.#backend.server)
      [method](`/api/quotas${path}`)
      .set('Authorization', mockCredentials.user.header(caller));
  }

  /** The body of an answer. */
  async read(path: string, caller: string = people.serviceTeam) {
    const { body } = await this.call('get', path, caller).expect(200);
    return body;
  }
}

/** A service of which only a part is asked for. */
function serviceOf<T extends object>(
  service: ServiceRef<T, 'plugin', 'singleton'>,
  implementation: Partial<T>,
) {
  return createServiceFactory({
    service,
    deps: {},
    factory: () => implementation as T,
  });
}
