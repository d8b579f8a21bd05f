import { ConfigReader } from '@backstage/config';
import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  listProjectEntityRefs,
  projectEntityRefs,
  type Project,
} from '@cloud-pi-native/plugin-projects-common';
import { exampleProject } from '../__testUtils__/exampleProject';
import { readProjectAddresses } from './ProjectAddresses';
import { projectEntities } from './projectEntities';

const addresses = readProjectAddresses(
  new ConfigReader({
    app: { baseUrl: 'https://portail.exemple.fr/' },
    forge: {
      gitlab: {
        baseUrl: 'https://gitlab.exemple.fr',
        projectsRoot: 'mi/projets',
      },
    },
  }),
);

function entitiesOf(change: Partial<Project> = {}) {
  return new Map(
    projectEntities(exampleProject(change), addresses).map(entity => [
      stringifyEntityRef(entity),
      entity,
    ]),
  );
}

describe('projectEntities', () => {
  it.each<[string, Partial<Project>]>([
    ['an application of its own', {}],
    ['an application of the catalog', { applicationTitle: undefined }],
    ['nothing but a team', { repositories: [], environments: [] }],
    ['an archive', { state: 'archived' }],
    ['a project that is being set up', { state: 'provisioning' }],
  ])('publishes exactly what the enrolment waits for: %s', (_, change) => {
    const project = exampleProject(change);
    expect([...entitiesOf(change).keys()]).toEqual(
      listProjectEntityRefs(
        projectEntityRefs(
          project,
          project.state === 'archived' ? 'archived' : 'active',
        ),
      ),
    );
  });

  it('gives everything to the team of the project and to its application', () => {
    const entities = entitiesOf();
    const owned = [...entities.values()].filter(({ kind }) => kind !== 'Group');
    expect(owned.map(({ spec }) => spec?.owner)).toEqual(
      owned.map(() => 'group:default/project-vigie'),
    );
    expect(
      owned
        .filter(({ kind }) => kind !== 'System')
        .map(({ spec }) => spec?.system),
    ).toEqual(Array(4).fill('system:default/vigie'));
    expect(entities.get('group:default/project-vigie')?.spec?.members).toEqual([
      'user:default/camille.porteur',
    ]);
  });

  it('says of the application and its components how they are protected', () => {
    const entities = entitiesOf({ protection: 'DR' });
    expect(entities.get('system:default/vigie')?.spec?.attributes).toEqual({
      protection: 'DR',
      hostingOffer: 'cloud-pi-native',
    });
    expect(entities.get('component:default/vigie.api')?.spec?.protection).toBe(
      'DR',
    );
  });

  it('leads from a component to GitLab, to its source and to the project', () => {
    const component = entitiesOf().get('component:default/vigie.api');
    expect(component?.metadata.links).toEqual([
      {
        title: 'Projet vigie',
        url: 'https://portail.exemple.fr/projets/vigie',
      },
      {
        title: 'GitLab',
        url: 'https://gitlab.exemple.fr/mi/projets/vigie/api',
      },
      { title: 'Dépôt source', url: 'https://forge.exemple.fr/vigie/api' },
    ]);
    expect(component?.metadata.annotations).toMatchObject({
      'cloud-pi-native.fr/project': 'vigie',
      'cloud-pi-native.fr/repository': 'api',
      'gitlab.com/project-slug': 'mi/projets/vigie/api',
      'backstage.io/source-location':
        'url:https://gitlab.exemple.fr/mi/projets/vigie/api/',
      'backstage.io/kubernetes-label-selector': 'dso/project.slug=vigie',
    });
  });

  it('tells where an environment runs', () => {
    const environment = entitiesOf().get('environment:default/vigie.prod');
    expect(environment?.spec).toEqual({
      owner: 'group:default/project-vigie',
      system: 'system:default/vigie',
      stage: 'prod',
      cluster: 'resource:default/nubo-np-1',
      zone: 'usuelle',
      resources: { cpu: 2, memory: 4, gpu: 0, storage: 10 },
    });
    expect(environment?.metadata.annotations).toMatchObject({
      'backstage.io/kubernetes-cluster': 'nubo-np-1',
      'backstage.io/kubernetes-namespace': expect.stringMatching(
        /^[a-z0-9]+--[a-z0-9]+$/,
      ),
    });
  });

  it.each<[string, Partial<Project>]>([
    ['production', {}],
    ['experimental', { environments: [] }],
    ['archived', { state: 'archived' }],
  ])('says %s of the components', (lifecycle, change) => {
    const components = [...entitiesOf(change).values()].filter(
      ({ kind }) => kind === 'Component',
    );
    expect(components.map(({ spec }) => spec?.lifecycle)).toEqual([
      lifecycle,
      lifecycle,
    ]);
  });

  it('marks all that is left of an archived project', () => {
    for (const { metadata } of entitiesOf({ state: 'archived' }).values()) {
      expect(metadata.tags).toEqual(['archived']);
    }
  });
});
