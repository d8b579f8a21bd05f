import { readFileSync } from 'fs';
import { resolve } from 'path';
import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import { permissionsRegistryServiceFactory } from '@backstage/backend-defaults/permissionsRegistry';
import { userInfoServiceFactory } from '@backstage/backend-defaults/userInfo';
import {
  type AuthService,
  coreServices,
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  type TestBackend,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { type Entity, parseEntityRef } from '@backstage/catalog-model';
import authPlugin from '@backstage/plugin-auth-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { notificationService } from '@backstage/plugin-notifications-node';
import permissionPlugin from '@backstage/plugin-permission-backend';
import auditPlugin from '@cloud-pi-native/plugin-audit-backend';
import canelPlugin from '@cloud-pi-native/plugin-canel-backend';
import conformityPlugin from '@cloud-pi-native/plugin-conformity-backend';
import documentationPlugin from '@cloud-pi-native/plugin-documentation-backend';
import eligibilityPlugin from '@cloud-pi-native/plugin-eligibility-backend';
import mirrorsPlugin from '@cloud-pi-native/plugin-mirrors-backend';
import permissionModulePortal from '@cloud-pi-native/plugin-permission-backend-module-portal';
import projectsPlugin from '@cloud-pi-native/plugin-projects-backend';
import quotasPlugin from '@cloud-pi-native/plugin-quotas-backend';
import serviceLevelsPlugin from '@cloud-pi-native/plugin-service-levels-backend';
import skillsPlugin from '@cloud-pi-native/plugin-skills-backend';
import trainingPlugin from '@cloud-pi-native/plugin-training-backend';
import request, { type Response } from 'supertest';
import { parseAllDocuments } from 'yaml';
import { accessRequest, approvalOf } from './examples';
import { type WalkerName, userRefOf, walkers } from './people';
import type { Method } from './RouteRow';
import { testSignIn } from './testSignIn';

/** Who calls: somebody signed in, one of the portal's services, or nobody. */
export type CallerName = WalkerName | 'service' | 'anonymous';

/** What the walk touches. */
export interface WalkTargets {
  /** Request, run, mirror, diagnostic and quota change of the project `vigie`, requested by `admin`. */
  project: {
    request: string;
    run: string;
    mirror: string;
    diagnostic: string;
    'quota-change': string;
  };
  /** Requests that are not decided, by the name of who made them. */
  requests: Record<'requester' | 'requesting-service-team', string>;
}

/** The application of the project `vigie`. */
const walkedApplication = 'system:default/tour-de-guet';

const configuration = {
  app: { baseUrl: 'http://localhost:3000' },
  backend: { baseUrl: 'http://localhost:7007' },
  auth: { providers: { walk: { production: {} } } },
  permission: { enabled: true },
  portal: {
    encryption: { keys: [{ id: 'walk', secret: 'x'.repeat(32) }] },
    terms: { version: '2026-01', url: '/cgu' },
  },
  forge: {
    gitlab: {
      baseUrl: 'http://127.0.0.1:1',
      token: 'none',
      projectsRoot: 'projets',
    },
  },
};

/**
 * The backends of the portal with the real policy, sign-in tokens and databases.
 * The catalog is a list, nothing is notified, and there is no forge.
 */
export class WalkedPortal {
  readonly #backend: TestBackend;
  readonly #auth: AuthService;
  readonly #tokens = new Map<CallerName, Promise<string>>();

  static async start(): Promise<WalkedPortal> {
    let serviceAuth: AuthService | undefined;
    const backend = await startTestBackend({
      features: [
        authPlugin,
        testSignIn,
        permissionPlugin,
        permissionModulePortal,
        auditPlugin,
        canelPlugin,
        conformityPlugin,
        documentationPlugin,
        eligibilityPlugin,
        mirrorsPlugin,
        projectsPlugin,
        quotasPlugin,
        serviceLevelsPlugin,
        skillsPlugin,
        trainingPlugin,
        authServiceFactory,
        httpAuthServiceFactory,
        permissionsServiceFactory,
        permissionsRegistryServiceFactory,
        userInfoServiceFactory,
        catalogServiceMock.factory({ entities: catalogEntities() }),
        createServiceFactory({
          service: notificationService,
          deps: {},
          factory: () => ({ send: async () => undefined }),
        }),
        createBackendPlugin({
          pluginId: 'walk',
          register(env) {
            env.registerInit({
              deps: { auth: coreServices.auth },
              async init({ auth }) {
                serviceAuth = auth;
              },
            });
          },
        }),
        mockServices.rootConfig.factory({ data: configuration }),
      ],
    });
    if (!serviceAuth) throw new Error('The plugin of the walk did not start');
    return new WalkedPortal(backend, serviceAuth);
  }

  private constructor(backend: TestBackend, auth: AuthService) {
    this.#backend = backend;
    this.#auth = auth;
  }

  async stop(): Promise<void> {
    await this.#backend.stop();
  }

  /** A call of a plugin; `path` is below its root. */
  async call(
    caller: CallerName,
    plugin: string,
    method: Method,
    path: string,
    options: { query?: object; body?: object } = {},
  ): Promise<Response> {
    const call = request(this.#backend.server)
      [method](`/api/${plugin}${path}`)
      .query(options.query ?? {});
    if (caller !== 'anonymous') {
      void call.set(
        'Authorization',
        `Bearer ${await this.#tokenOf(caller, plugin)}`,
      );
    }
    return call.send(options.body);
  }

  /** Enrols the project with one member per role, and leaves two requests to decide. */
  async prepare(): Promise<WalkTargets> {
    const members = walkers.flatMap(walker =>
      'projectRole' in walker
        ? [{ userRef: userRefOf(walker.name), role: walker.projectRole }]
        : [],
    );
    const input = accessRequest({
      members,
      application: { kind: 'existing', entityRef: walkedApplication },
    });
    const asked = await this.#submit('admin', input);
    await this.#expect(
      this.call(
        'service-team',
        'projects',
        'post',
        `/requests/${asked}/approval`,
        {
          body: approvalOf(input),
        },
      ),
    );
    const { run } = await this.#expect(
      this.call(
        'service',
        'projects',
        'post',
        `/provisioning/requests/${asked}/reservation`,
      ),
    );
    const mirror = await this.#expect(
      this.call('service', 'mirrors', 'put', '/mirrors', {
        body: {
          project: 'vigie',
          repository: 'api',
          sourceUrl: 'https://depot.invalid/vigie/api.git',
          targetPath: 'projets/vigie/api',
          isPrivate: true,
        },
      }),
    );
    await this.#expect(
      this.call('service', 'audit', 'post', '/events', {
        body: {
          id: 'prepared',
          at: '2026-01-01T00:00:00Z',
          actor: 'service:walk',
          plugin: 'walk',
          action: 'walk.prepared',
          outcome: 'succeeded',
          project: 'vigie',
        },
      }),
    );
    const diagnostic = await this.#expect(
      this.call('admin', 'eligibility', 'post', '/diagnostics', {
        body: { application: walkedApplication },
      }),
    );
    const change = await this.#expect(
      this.call('admin', 'quotas', 'post', '/projects/vigie/changes', {
        body: {
          class: 'non-production',
          contracted: { cpu: 8, memory: 8, gpu: 0, storage: 20 },
          reason: 'Montée en charge',
        },
      }),
    );
    return {
      project: {
        request: asked,
        run: run.id,
        mirror: mirror.id,
        'quota-change': change.id,
        diagnostic: diagnostic.id,
      },
      requests: {
        requester: await this.#submit(
          'requester',
          accessRequest({ name: 'phare' }),
        ),
        'requesting-service-team': await this.#submit(
          'requesting-service-team',
          accessRequest({ name: 'balise' }),
        ),
      },
    };
  }

  async #submit(
    caller: WalkerName,
    input: ReturnType<typeof accessRequest>,
  ): Promise<string> {
    const { id } = await this.#expect(
      this.call(caller, 'projects', 'post', '/requests', { body: input }),
    );
    return id;
  }

  async #expect(call: Promise<Response>) {
    const response = await call;
    if (!response.ok) {
      throw new Error(
        `The walk cannot be prepared: ${response.status} ${response.text}`,
      );
    }
    return response.body;
  }

  async #tokenOf(caller: CallerName, plugin: string): Promise<string> {
    if (caller === 'service') {
      const { token } = await this.#auth.getPluginRequestToken({
        onBehalfOf: await this.#auth.getOwnServiceCredentials(),
        targetPluginId: plugin,
      });
      return token;
    }
    const known = this.#tokens.get(caller) ?? this.#signIn(caller);
    this.#tokens.set(caller, known);
    return known;
  }

  async #signIn(name: CallerName): Promise<string> {
    const { body } = await request(this.#backend.server)
      .get('/api/auth/walk/refresh')
      .query({ env: 'production', name })
      .expect(200);
    return body.token;
  }
}

function catalogEntities(): Entity[] {
  const platform = resolve(__dirname, '../../../../../catalog-info/platform');
  const hosting = ['zones.yaml', 'clusters.yaml'].flatMap(file =>
    parseAllDocuments(readFileSync(resolve(platform, file), 'utf8')).map(
      document => document.toJS() as Entity,
    ),
  );
  const people = [...walkers.map(({ name }) => name), 'nobody'].map(name => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name, namespace: 'default' },
    spec: {
      profile: { email: `${name}@exemple.gouv.fr` },
      memberOf: [],
    },
  }));
  const { name, namespace } = parseEntityRef(walkedApplication);
  const application = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'System',
    metadata: { name, namespace, title: 'Tour de guet' },
    spec: { type: 'application', owner: 'group:default/phares' },
  };
  const [requirement] = parseAllDocuments(
    readFileSync(
      resolve(platform, '../requirements/architecture.yaml'),
      'utf8',
    ),
  )
    .map(document => document.toJS() as Entity)
    .filter(({ metadata }) => metadata.name === 'exi-arch-18');
  const [gitlab] = parseAllDocuments(
    readFileSync(resolve(platform, '../service-levels/outils.yaml'), 'utf8'),
  )
    .map(document => document.toJS() as Entity)
    .filter(({ metadata }) => metadata.name === 'gitlab');
  const [skill] = parseAllDocuments(
    readFileSync(resolve(platform, '../skills/orchestration.yaml'), 'utf8'),
  )
    .map(document => document.toJS() as Entity)
    .filter(({ metadata }) => metadata.name === 'kubernetes');
  return [...hosting, ...people, application, requirement, gitlab, skill];
}
