import {
  type BackendFeature,
  type ServiceFactory,
  type ServiceRef,
  coreServices,
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  type TestBackend,
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { readOneLine } from '@cloud-pi-native/plugin-portal-common';
import {
  type AuditLog,
  auditLogServiceRef,
} from '@cloud-pi-native/plugin-audit-node';
import {
  type AccessRequest,
  type AccessRequestInput,
  type Project,
  type Run,
  approvedAsAsked,
  listProjectEntityRefs,
  projectEntityRefs,
} from '@cloud-pi-native/plugin-projects-common';
import {
  type ProjectChangedEvent,
  type ProjectProvisioner,
  projectProvisionersExtensionPoint,
  projectsTopic,
} from '@cloud-pi-native/plugin-projects-node';
import {
  quotasServiceRef,
  quotasTopic,
} from '@cloud-pi-native/plugin-quotas-node';
import type { Knex } from 'knex';
import supertest from 'supertest';
import { projectsPlugin } from '../plugin';
import { FakeCatalog } from './FakeCatalog';
import { FakeProvisioner } from './FakeProvisioner';
import { FakeQuotas } from './FakeQuotas';
import { FakeScaffolder } from './FakeScaffolder';
import { exampleRequest } from './exampleRequest';
import { people } from './people';
import { testPolicy } from './testPolicy';

/** Who calls: a person by entity reference, or a service of the portal. */
type Caller = string | { service: string };

/** The projects backend on a real database, with fakes of what is around it. */
export class TestPortal {
  readonly gitlab = new FakeProvisioner('gitlab');
  readonly gitops = new FakeProvisioner('gitops', ['gitlab']);
  readonly mirrors = new FakeProvisioner('mirrors', ['gitlab']);
  readonly scaffolder = new FakeScaffolder([
    'gitlab',
    'gitops',
    'mirrors',
    'catalog',
  ]);
  readonly catalog = new FakeCatalog();
  readonly quotas = new FakeQuotas();
  readonly auditEvents: Parameters<AuditLog['record']>[0][] = [];
  /** `recipient: title`, in the order they were sent. */
  /** `recipient: title`, once in each language. */
  readonly notifications: string[] = [];
  readonly #scheduler = mockServices.scheduler();
  readonly #events = mockServices.events();
  /** Entities of each project, by slug. */
  readonly #published = new Map<string, string[]>();
  #backend?: TestBackend;

  static async start(knex: Knex, config: object = {}): Promise<TestPortal> {
    const portal = new TestPortal();
    await portal.#events.subscribe({
      id: 'catalog',
      topics: [projectsTopic],
      onEvent: async ({ eventPayload }) =>
        portal.#publish(eventPayload as ProjectChangedEvent),
    });
    portal.#backend = await startTestBackend({
      features: portal.#features(knex, config),
    });
    return portal;
  }

  private constructor() {}

  async stop(): Promise<void> {
    await this.#backend?.stop();
  }

  /** Lets the engine look for work, as it does every few seconds. */
  async poll(): Promise<void> {
    await this.#scheduler.triggerTask('projects-runs');
  }

  async reconcileQuotas(): Promise<void> {
    await this.#scheduler.triggerTask('projects-quotas');
  }

  /** Says that the envelopes of a project were decided on. */
  async announceQuotas(slug: string): Promise<void> {
    await this.#events.publish({ topic: quotasTopic, eventPayload: { slug } });
  }

  async reconcile(): Promise<void> {
    await this.#scheduler.triggerTask('projects-enrolments');
  }

  /** A call of the HTTP interface; `path` is below `/api/projects`. */
  call(
    method: 'get' | 'post' | 'put' | 'delete',
    path: string,
    caller: Caller,
  ): supertest.Test {
    if (!this.#backend) throw new Error('The portal is not started');
    return supertest(this.#backend.server)
      [method](`/api/projects${path}`)
      .set(
        'Authorization',
        typeof caller === 'string'
          ? mockCredentials.user.header(caller)
          : mockCredentials.service.header(),
      );
  }

  async submit(
    change: Partial<AccessRequestInput> = {},
    caller: string = people.porteur,
  ): Promise<AccessRequest> {
    const response = await this.call('post', '/requests', caller)
      .send(exampleRequest(change))
      .expect(201);
    return response.body;
  }

  async approve(
    request: AccessRequest,
    caller: string = people.serviceTeam,
  ): Promise<AccessRequest> {
    const response = await this.call(
      'post',
      `/requests/${request.id}/approval`,
      caller,
    )
      .send({ approved: approvedAsAsked(request.asked), reason: 'Conforme' })
      .expect(200);
    return response.body;
  }

  async getRequest(id: string): Promise<AccessRequest> {
    const path = `/requests/${id}`;
    return (await this.call('get', path, people.serviceTeam).expect(200)).body;
  }

  async getProject(slug: string): Promise<Project> {
    const path = `/projects/${slug}`;
    return (await this.call('get', path, people.serviceTeam).expect(200)).body;
  }

  async getRun(id: string): Promise<Run> {
    const path = `/runs/${id}`;
    return (await this.call('get', path, people.serviceTeam).expect(200)).body;
  }

  /** Waits until the request is in the state. */
  async reach(
    request: AccessRequest,
    state: AccessRequest['state'],
  ): Promise<AccessRequest> {
    return until(
      async () => this.getRequest(request.id),
      one => one.state === state,
    );
  }

  /** Waits until the run ended. */
  async ended(run: Run): Promise<Run> {
    return until(
      async () => this.getRun(run.id),
      ({ state }) => state === 'succeeded' || state === 'failed',
    );
  }

  /** Waits until people were told all of this: they are, a moment after the run ended. */
  async told(...lines: string[]): Promise<void> {
    await until(
      async () => this.notifications,
      told => lines.every(line => told.includes(line)),
    );
  }

  /** A project, enrolled from end to end. */
  async enrol(change: Partial<AccessRequestInput> = {}): Promise<Project> {
    const request = await this.submit(change);
    await this.approve(request);
    const { projectSlug } = await this.reach(request, 'active');
    return this.getProject(projectSlug ?? '');
  }

  /** What the entity provider of the catalog does. */
  async #publish({ slug }: ProjectChangedEvent): Promise<void> {
    const project = await this.getProject(slug);
    const lifecycle = project.state === 'archived' ? 'archived' : 'active';
    const wanted = listProjectEntityRefs(projectEntityRefs(project, lifecycle));
    for (const entityRef of this.#published.get(slug) ?? []) {
      this.catalog.remove(entityRef);
    }
    for (const entityRef of wanted) this.catalog.put(entityRef);
    this.#published.set(slug, wanted);
  }

  #features(knex: Knex, config: object): BackendFeature[] {
    return [
      projectsPlugin,
      this.#provisioners([this.gitlab, this.gitops, this.mirrors]),
      this.scaffolder.feature,
      testPolicy,
      mockServices.database.factory({ knex }),
      mockServices.rootConfig.factory({
        data: {
          portal: { terms: { version: '2026-01', url: '/cgu' } },
          projects: { catalogTimeout: { seconds: 5 } },
          ...config,
        },
      }),
      given(coreServices.scheduler, this.#scheduler),
      given(eventsServiceRef, this.#events),
      given(catalogServiceRef, this.catalog.service),
      given(quotasServiceRef, this.quotas),
      given(auditLogServiceRef, {
        record: async event => {
          this.auditEvents.push(event);
        },
      }),
      given(notificationService, {
        send: async ({ recipients, payload }) => {
          const recipient =
            recipients.type === 'entity' ? recipients.entityRef : 'everybody';
          this.notifications.push(
            `${recipient}: ${readOneLine(payload.title, 'fr')}`,
            `${recipient}: ${readOneLine(payload.title, 'en')}`,
          );
        },
      }),
    ];
  }

  #provisioners(provisioners: ProjectProvisioner[]): BackendFeature {
    return createBackendModule({
      pluginId: 'projects',
      moduleId: 'fakes',
      register(env) {
        env.registerInit({
          deps: { point: projectProvisionersExtensionPoint },
          async init({ point }) {
            provisioners.forEach(one => point.addProvisioner(one));
          },
        });
      },
    });
  }
}

/** Waits until what is read satisfies the condition; the test's own time limit ends the wait. */
export async function until<T>(
  read: () => Promise<T>,
  isReached: (value: T) => boolean,
): Promise<T> {
  for (;;) {
    const value = await read();
    if (isReached(value)) return value;
    await new Promise(resolve => setTimeout(resolve, 20));
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
