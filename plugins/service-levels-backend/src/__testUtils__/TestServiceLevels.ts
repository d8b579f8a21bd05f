import {
  coreServices,
  createServiceFactory,
  type PermissionsService,
  type ServiceRef,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  type TestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { notificationService } from '@backstage/plugin-notifications-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { JsonObject } from '@backstage/types';
import {
  type AuditLog,
  auditLogServiceRef,
} from '@cloud-pi-native/plugin-audit-node';
import { readOneLine } from '@cloud-pi-native/plugin-portal-common';
import { projectsServiceRef } from '@cloud-pi-native/plugin-projects-node';
import type { Knex } from 'knex';
import supertest from 'supertest';
import { serviceLevelsPlugin } from '../plugin';
import { people } from './people';
import { projects } from './projects';
import { serviceEntities } from './services';

/** Everybody reads; who runs the platform, and the portal itself, do the rest. */
const permissions: Pick<PermissionsService, 'authorize'> = {
  authorize: async (requests, options) => {
    const { principal } = (
      options as { credentials: { principal: { userEntityRef?: string } } }
    ).credentials;
    const mayAll =
      principal.userEntityRef === undefined ||
      principal.userEntityRef === people.operator;
    return requests.map(({ permission }) => ({
      result:
        mayAll || permission.name === 'service-levels.service.read'
          ? AuthorizeResult.ALLOW
          : AuthorizeResult.DENY,
    }));
  },
};

/** The service-levels backend on a real database, with fakes of what is around it. */
export class TestServiceLevels {
  readonly auditEvents: Parameters<AuditLog['record']>[0][] = [];
  /** `recipient, recipient: title`, in the order they were sent. */
  readonly notifications: string[] = [];
  readonly #scheduler = mockServices.scheduler();
  #backend?: TestBackend;

  static async start(
    knex: Knex,
    config: JsonObject = {},
    entities = serviceEntities,
  ): Promise<TestServiceLevels> {
    const levels = new TestServiceLevels();
    levels.#backend = await startTestBackend({
      features: [
        serviceLevelsPlugin,
        mockServices.database.factory({ knex }),
        mockServices.rootConfig.factory({ data: { serviceLevels: config } }),
        catalogServiceMock.factory({ entities }),
        serviceOf(coreServices.permissions, permissions),
        serviceOf(coreServices.scheduler, levels.#scheduler),
        serviceOf(projectsServiceRef, projects),
        serviceOf(notificationService, {
          send: async ({ recipients, payload }) => {
            const to =
              recipients.type === 'entity' ? recipients.entityRef : 'everybody';
            levels.notifications.push(
              `${[to].flat().sort().join(', ')}: ${readOneLine(
                payload.title,
                'fr',
              )}`,
            );
          },
        }),
        serviceOf(auditLogServiceRef, {
          record: async event => void levels.auditEvents.push(event),
        }),
      ],
    });
    return levels;
  }

  private constructor() {}

  async stop(): Promise<void> {
    await this.#backend?.stop();
  }

  /** Where it listens. */
  get port(): number | undefined {
    return this.#backend?.server.port();
  }

  async runTask(id: string): Promise<void> {
    await this.#scheduler.triggerTask(id);
  }

  /** A call of the HTTP interface; `path` is below `/api/service-levels`. */
  call(
    method: 'get' | 'post' | 'put' | 'delete',
    path: string,
    caller: string = people.operator,
  ): supertest.Test {
    if (!this.#backend) throw new Error('The backend is not started');
    return supertest(this.#backend.server)
      [method](`/api/service-levels${path}`)
      .set(
        'Authorization',
        caller === 'service'
          ? mockCredentials.service.header()
          : mockCredentials.user.header(caller),
      );
  }

  /** The body of an answer. */
  async read(path: string, caller?: string) {
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
