import {
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
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import kubernetesPlugin from '@backstage/plugin-kubernetes-backend';
import type { ObjectsByEntityResponse } from '@backstage/plugin-kubernetes-common';
import { kubernetesFetcherExtensionPoint } from '@backstage/plugin-kubernetes-node';
import {
  type PlatformRole,
  platformRoleRef,
  type ProjectRole,
} from '@cloud-pi-native/plugin-portal-common';
import {
  projectsServiceRef,
  type ProjectsService,
} from '@cloud-pi-native/plugin-projects-node';
import request from 'supertest';
import kubernetesModulePortal from './index';

const camille = 'user:default/camille.porteur';
const dalia = 'user:default/dalia.dev';
const alice = 'user:default/alice.archi';
const sophie = 'user:default/sophie.service';
const projectsBackendDown = 'user:default/denis.devops';

const roles: Record<string, PlatformRole> = {
  [alice]: 'governance',
  [sophie]: 'service-team',
};
const memberships: Record<string, Record<string, ProjectRole>> = {
  [camille]: { vigie: 'admin' },
  [dalia]: { phare: 'developer' },
};

function component(name: string, annotations?: Record<string, string>): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, namespace: 'default', annotations },
  };
}
function ofProject(slug: string) {
  return {
    'cloud-pi-native.fr/project': slug,
    'backstage.io/kubernetes-label-selector': `dso/project.slug=${slug}`,
  };
}

const inVigie = component('vigie.api', ofProject('vigie'));
const ofThePlatform = component('portail');

function podsIn({ items }: ObjectsByEntityResponse): unknown[] {
  return items
    .flatMap(({ resources }) => resources)
    .flatMap(({ resources }) => resources)
    .map(({ metadata }) => metadata?.name);
}

/** Stands for the clusters: answers with a pod named after the selector it was asked for. */
const fakeClusters = createBackendModule({
  pluginId: 'kubernetes',
  moduleId: 'test-clusters',
  register(env) {
    env.registerInit({
      deps: { fetchers: kubernetesFetcherExtensionPoint },
      async init({ fetchers }) {
        fetchers.addFetcher({
          fetchObjectsForService: async ({ labelSelector }) => ({
            errors: [],
            responses: [
              {
                type: 'pods',
                resources: [{ metadata: { name: labelSelector } }],
              },
            ],
          }),
          fetchPodMetricsByNamespaces: async () => ({
            errors: [],
            responses: [],
          }),
        });
      },
    });
  },
});

describe('the objects of the clusters', () => {
  let backend: TestBackend;

  beforeAll(async () => {
    const projects: Pick<ProjectsService, 'getMemberships'> = {
      getMemberships: async userRef => {
        if (userRef === projectsBackendDown) {
          throw new Error('The projects backend does not answer');
        }
        return memberships[userRef] ?? {};
      },
    };
    backend = await startTestBackend({
      features: [
        kubernetesPlugin,
        kubernetesModulePortal,
        fakeClusters,
        catalogServiceMock.factory({ entities: [inVigie, ofThePlatform] }),
        createServiceFactory({
          service: projectsServiceRef,
          deps: {},
          factory: () => projects as ProjectsService,
        }),
        createServiceFactory({
          service: coreServices.userInfo,
          deps: {},
          factory: () =>
            mockServices.userInfo.mock({
              getUserInfo: async credentials => {
                const { userEntityRef } = (
                  credentials as ReturnType<typeof mockCredentials.user>
                ).principal;
                const role = roles[userEntityRef];
                return {
                  userEntityRef,
                  ownershipEntityRefs: [
                    userEntityRef,
                    ...(role ? [platformRoleRef(role)] : []),
                  ],
                };
              },
            }),
        }),
        mockServices.rootConfig.factory({
          data: {
            kubernetes: {
              serviceLocatorMethod: { type: 'multiTenant' },
              clusterLocatorMethods: [
                {
                  type: 'config',
                  clusters: [
                    {
                      name: 'np-1',
                      url: 'https://np-1.exemple.fr',
                      authProvider: 'localKubectlProxy',
                      skipMetricsLookup: true,
                    },
                  ],
                },
              ],
            },
          },
        }),
      ],
    });
  }, 60_000);

  afterAll(() => backend?.stop());

  const person = (userRef: string) => mockCredentials.user.header(userRef);
  const service = mockCredentials.service.header({
    onBehalfOf: mockCredentials.service('plugin:search'),
    targetPluginId: 'kubernetes',
  });

  /** What a route answers on an entity, to a caller who lies about the entity in the request. */
  function read(route: string, entity: Entity, authorization: string) {
    const { name } = entity.metadata;
    return request(backend.server)
      .post(`/api/kubernetes${route}`)
      .set('Authorization', authorization)
      .send({
        entityRef: `component:default/${name}`,
        entity: component(name, ofProject('phare')),
        customResources: [{ group: '', apiVersion: 'v1', plural: 'pods' }],
        auth: {},
      });
  }

  describe.each([
    '/services/anything',
    '/resources/workloads/query',
    '/resources/custom/query',
  ])('read through %s', route => {
    const podsOfVigie = ['dso/project.slug=vigie'];
    const podsOfThePlatform = ['backstage.io/kubernetes-id=portail'];

    it.each([
      ['a member', inVigie, person(camille), podsOfVigie],
      ['a member of another project', inVigie, person(dalia), []],
      ['governance', inVigie, person(alice), []],
      ['the Service Team', inVigie, person(sophie), podsOfVigie],
      ['a service', inVigie, service, podsOfVigie],
      ['a person, of no project', ofThePlatform, person(camille), []],
      [
        'the Service Team, of no project',
        ofThePlatform,
        person(sophie),
        podsOfThePlatform,
      ],
    ])('are right for %s', async (_, entity, authorization, pods) => {
      const { body } = await read(route, entity, authorization).expect(200);
      expect(podsIn(body)).toEqual(pods);
    });

    it('are kept from everybody while nobody can tell who is a member', async () => {
      const { status, body } = await read(
        route,
        inVigie,
        person(projectsBackendDown),
      );
      expect(status).toBe(500);
      expect(body.items).toBeUndefined();
    });
  });
});
