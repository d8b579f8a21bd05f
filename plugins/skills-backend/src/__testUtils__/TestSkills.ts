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
import { readOneLine } from '@cloud-pi-native/plugin-portal-common';
import { projectsServiceRef } from '@cloud-pi-native/plugin-projects-node';
import type { Knex } from 'knex';
import supertest from 'supertest';
import { skillsPlugin } from '../plugin';
import { catalogEntities } from './catalog';
import { people } from './people';
import { projects } from './projects';
import { testPolicy } from './testPolicy';

/** Who calls: a person by entity reference, or the portal itself. */
type Caller = string | 'service';

/** The skills backend on a real database, with fakes of what is around it. */
export class TestSkills {
  readonly auditEvents: Parameters<AuditLog['record']>[0][] = [];
  /** `recipient, recipient: title`, in the order they were sent. */
  readonly notifications: string[] = [];
  readonly #scheduler = mockServices.scheduler();
  #backend?: TestBackend;

  static async start(knex: Knex, skills: object = {}): Promise<TestSkills> {
    const test = new TestSkills();
    test.#backend = await startTestBackend({
      features: [
        skillsPlugin,
        testPolicy,
        mockServices.database.factory({ knex }),
        mockServices.rootConfig.factory({ data: { skills } }),
        catalogServiceMock.factory({ entities: catalogEntities }),
        serviceOf(coreServices.scheduler, test.#scheduler),
        serviceOf(projectsServiceRef, projects),
        serviceOf(notificationService, {
          send: async ({ recipients, payload }) => {
            const to =
              recipients.type === 'entity' ? recipients.entityRef : 'everybody';
            test.notifications.push(
              `${[to].flat().join(', ')}: ${readOneLine(payload.title, 'fr')}`,
            );
          },
        }),
        serviceOf(auditLogServiceRef, {
          record: async event => void test.auditEvents.push(event),
        }),
      ],
    });
    return test;
  }

  private constructor() {}

  async stop(): Promise<void> {
    await this.#backend?.stop();
  }

  async runTask(id: string): Promise<void> {
    await this.#scheduler.triggerTask(id);
  }

  /** A call of the HTTP interface; `path` is below `/api/skills`. */
  call(
    method: 'get' | 'post' | 'put' | 'delete',
    path: string,
    caller: Caller,
  ): supertest.Test {
    if (!this.#backend) throw new Error('The backend is not started');
    return supertest(this.#backend.server)
      [method](`/api/skills${path}`)
      .set(
        'Authorization',
        caller === 'service'
          ? mockCredentials.service.header()
          : mockCredentials.user.header(caller),
      );
  }

  /** The body of an answer. */
  async read(path: string, caller: Caller) {
    const { body } = await this.call('get', path, caller).expect(200);
    return body;
  }

  /** Somebody says their level. */
  async claim(userRef: string, skill: string, level: number): Promise<void> {
    await this.call('put', `${pathOf(userRef)}/skills/${skill}`, userRef)
      .send({ level })
      .expect(200);
  }

  /** Somebody says their level and asks for a validation of it. */
  async ask(userRef: string, skill: string, level: number): Promise<void> {
    await this.claim(userRef, skill, level);
    await this.call(
      'post',
      `${pathOf(userRef)}/skills/${skill}/validation`,
      userRef,
    ).expect(202);
  }

  decide(
    userRef: string,
    skill: string,
    decision: object,
    caller: string = people.lead,
  ): supertest.Test {
    return this.call(
      'put',
      `${pathOf(userRef)}/skills/${skill}/decision`,
      caller,
    ).send(decision);
  }
}

/** The address of a person. */
export function pathOf(userRef: string): string {
  return `/people/${userRef.split('/')[1]}`;
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
