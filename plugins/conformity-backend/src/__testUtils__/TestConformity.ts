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
import { notificationService } from '@backstage/plugin-notifications-node';
import {
  type AuditLog,
  auditLogServiceRef,
} from '@cloud-pi-native/plugin-audit-node';
import { canelServiceRef } from '@cloud-pi-native/plugin-canel-node';
import type { SeenApplication } from '@cloud-pi-native/plugin-canel-node';
import {
  forgeServiceRef,
  GitLabForge,
} from '@cloud-pi-native/plugin-forge-node';
import { readOneLine } from '@cloud-pi-native/plugin-portal-common';
import { projectsServiceRef } from '@cloud-pi-native/plugin-projects-node';
import type { Knex } from 'knex';
import supertest from 'supertest';
import { conformityPlugin } from '../plugin';
import { amer, ecluse, occulte, vigie } from './applications';
import { FakeCanel } from './FakeCanel';
import { people } from './people';
import { projects } from './projects';
import { requirementEntities } from './requirementEntity';
import { testPolicy } from './testPolicy';

/** Who calls: a person by entity reference, or the portal itself. */
type Caller = string | 'service';

/** The conformity backend on a real database, with fakes of what is around it. */
export class TestConformity {
  readonly auditEvents: Parameters<AuditLog['record']>[0][] = [];
  /** `recipient, recipient: title`, in the order they were sent. */
  readonly notifications: string[] = [];
  readonly #scheduler = mockServices.scheduler();
  #backend?: TestBackend;

  static async start(
    knex: Knex,
    applications: readonly SeenApplication[] = [amer, ecluse, occulte, vigie],
  ): Promise<TestConformity> {
    const conformity = new TestConformity();
    conformity.#backend = await startTestBackend({
      features: [
        conformityPlugin,
        testPolicy,
        mockServices.database.factory({ knex }),
        catalogServiceMock.factory({ entities: requirementEntities }),
        serviceOf(coreServices.scheduler, conformity.#scheduler),
        serviceOf(canelServiceRef, new FakeCanel(applications)),
        serviceOf(projectsServiceRef, projects),
        // Never reached: nothing is read unless a test asks for it.
        serviceOf(
          forgeServiceRef,
          GitLabForge.create({
            baseUrl: 'http://127.0.0.1:1',
            token: 'none',
            projectsRoot: 'forge/projects',
            logger: mockServices.logger.mock(),
          }),
        ),
        serviceOf(notificationService, {
          send: async ({ recipients, payload }) => {
            const to =
              recipients.type === 'entity' ? recipients.entityRef : 'everybody';
            conformity.notifications.push(
              `${[to].flat().join(', ')}: ${readOneLine(payload.title, 'fr')}`,
            );
          },
        }),
        serviceOf(auditLogServiceRef, {
          record: async event => void conformity.auditEvents.push(event),
        }),
      ],
    });
    return conformity;
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

  /** A call of the HTTP interface; `path` is below `/api/conformity`. */
  call(
    method: 'get' | 'post' | 'put' | 'delete',
    path: string,
    caller: Caller = people.governance,
  ): supertest.Test {
    if (!this.#backend) throw new Error('The backend is not started');
    return supertest(this.#backend.server)
      [method](`/api/conformity${path}`)
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

  /** States how Vigie meets a requirement, or another application does. */
  async state(
    key: string,
    input: object,
    options: { application?: string; caller?: string } = {},
  ) {
    const { application = 'vigie', caller = people.developer } = options;
    const { body } = await this.call(
      'post',
      `/applications/${application}/requirements/${key}/statements`,
      caller,
    )
      .send({ comment: '', proofs: [], ...input })
      .expect(201);
    return body;
  }

  /** Asks for a derogation of Vigie, or of another application. */
  async ask(
    key: string,
    until: string,
    options: { application?: string; caller?: string } = {},
  ) {
    const { application = 'vigie', caller = people.admin } = options;
    const { body } = await this.call(
      'post',
      `/applications/${application}/requirements/${key}/derogations`,
      caller,
    )
      .send({
        reason: 'Progiciel livré tel quel',
        mitigation: 'Cloison',
        until,
      })
      .expect(201);
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
