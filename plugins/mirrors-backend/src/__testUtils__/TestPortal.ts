import {
  coreServices,
  createServiceFactory,
  type ServiceFactory,
  type ServiceRef,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  type TestBackend,
} from '@backstage/backend-test-utils';
import {
  notificationService,
  type NotificationSendOptions,
} from '@backstage/plugin-notifications-node';
import {
  auditLogServiceRef,
  type AuditLog,
} from '@cloud-pi-native/plugin-audit-node';
import type {
  Mirror,
  MirrorSync,
} from '@cloud-pi-native/plugin-mirrors-common';
import type { ProjectRole } from '@cloud-pi-native/plugin-portal-common';
import {
  projectsServiceRef,
  type ProjectsService,
} from '@cloud-pi-native/plugin-projects-node';
import type { Project } from '@cloud-pi-native/plugin-projects-common';
import type { Knex } from 'knex';
import supertest from 'supertest';
import { mirrorsPlugin } from '../plugin';
import type { TestForges } from './forges';
import { testPolicy } from './testPolicy';

export const people = {
  admin: 'user:default/camille.porteur',
  developer: 'user:default/dalia.dev',
  stranger: 'user:default/denis.devops',
} as const;

/** Who calls: a person by entity reference, or the portal itself. */
type Caller = string | 'service';

const roles: Record<string, ProjectRole> = {
  [people.admin]: 'admin',
  [people.developer]: 'developer',
};

/** The mirrors backend on a real database and real forges, with one project: `demarches`. */
export class TestPortal {
  /** Everything the backend logged. */
  readonly said: string[] = [];
  readonly auditEvents: Parameters<AuditLog['record']>[0][] = [];
  readonly notifications: NotificationSendOptions[] = [];
  readonly #scheduler = mockServices.scheduler();
  #backend?: TestBackend;

  static async start(knex: Knex, forges: TestForges): Promise<TestPortal> {
    const portal = new TestPortal();
    portal.#backend = await startTestBackend({
      features: [
        mirrorsPlugin,
        ...portal.#services(),
        mockServices.database.factory({ knex }),
        mockServices.rootConfig.factory({
          data: {
            forge: {
              gitlab: {
                baseUrl: forges.sandbox.gitlab.url,
                token: forges.sandbox.gitlab.token,
                projectsRoot: 'projets',
              },
            },
            mirrors: {
              workingDirectory: await forges.makeFolder(),
              allowInsecureLoopback: true,
            },
            portal: {
              encryption: { keys: [{ id: 'test', secret: 'k'.repeat(32) }] },
            },
          },
        }),
      ],
    });
    return portal;
  }

  private constructor() {}

  async stop(): Promise<void> {
    await this.#backend?.stop();
  }

  /** Lets the backend look for work, as it does every few seconds. */
  async poll(): Promise<void> {
    await this.#scheduler.triggerTask('mirrors-look-for-work');
  }

  /** A call of the HTTP interface; `path` is below `/api/mirrors`. */
  call(
    method: 'get' | 'post' | 'put' | 'patch',
    path: string,
    caller: Caller,
  ): supertest.Test {
    return this.#call(method, path).set(
      'Authorization',
      caller === 'service'
        ? mockCredentials.service.header()
        : mockCredentials.user.header(caller),
    );
  }

  /** A call of somebody who is not signed in. */
  anonymous(
    method: 'get' | 'post' | 'put' | 'patch',
    path: string,
  ): supertest.Test {
    return this.#call(method, path).set(
      'Authorization',
      mockCredentials.none.header(),
    );
  }

  #call(
    method: 'get' | 'post' | 'put' | 'patch',
    path: string,
  ): supertest.Test {
    if (!this.#backend) throw new Error('The portal is not started');
    return supertest(this.#backend.server)[method](`/api/mirrors${path}`);
  }

  async ensure(input: object): Promise<Mirror> {
    return (
      await this.call('put', '/mirrors', 'service').send(input).expect(200)
    ).body;
  }

  async getMirror(id: string): Promise<Mirror> {
    return (await this.call('get', `/mirrors/${id}`, 'service').expect(200))
      .body;
  }

  /** The last sync of the mirror, once it ended. */
  async lastSync(id: string): Promise<MirrorSync> {
    for (;;) {
      const { body } = await this.call(
        'get',
        `/mirrors/${id}/syncs?limit=1`,
        'service',
      ).expect(200);
      const sync: MirrorSync | undefined = body.items[0];
      if (sync && sync.state !== 'running') return sync;
      await new Promise(resolve => {
        setTimeout(resolve, 50);
      });
    }
  }

  #services(): ServiceFactory[] {
    const speak = (...words: unknown[]) => {
      this.said.push(JSON.stringify(words));
    };
    const logger = mockServices.rootLogger.mock({
      error: speak,
      warn: speak,
      info: speak,
      debug: speak,
      child: () => logger,
    });
    const project = {
      slug: 'demarches',
      applicationRef: 'system:default/demarches',
      repositories: [{ name: 'api' }],
      environments: [],
      members: Object.entries(roles).map(([userRef, role]) => ({
        userRef,
        role,
      })),
    };
    const projects: Partial<ProjectsService> = {
      getProject: async slug =>
        slug === project.slug ? (project as unknown as Project) : undefined,
      getMemberships: async (userRef): Promise<Record<string, ProjectRole>> =>
        roles[userRef] ? { demarches: roles[userRef] } : {},
    };
    return [
      logger.factory,
      testPolicy.factory,
      given(coreServices.scheduler, this.#scheduler),
      given(projectsServiceRef, projects as ProjectsService),
      given(auditLogServiceRef, {
        record: async event => {
          this.auditEvents.push(event);
        },
      }),
      given(notificationService, {
        send: async options => {
          this.notifications.push(options);
        },
      }),
    ];
  }
}

function given<TService extends object>(
  service: ServiceRef<TService, 'plugin', 'singleton'>,
  implementation: TService,
): ServiceFactory {
  return createServiceFactory({
    service,
    deps: {},
    factory: () => implementation,
  });
}
