import { mockServices } from '@backstage/backend-test-utils';
import {
  type DesiredProject,
  projectsTopic,
} from '@cloud-pi-native/plugin-projects-node';
import { FakeCatalog } from '../__testUtils__/FakeCatalog';
import { exampleRequest } from '../__testUtils__';
import { CatalogProvisioner } from './CatalogProvisioner';

const { repositories, environments, quotas } = exampleRequest();

const project: DesiredProject = {
  id: 'p',
  name: 'vigie',
  slug: 'vigie',
  description: '',
  organisation: '',
  applicationRef: 'system:default/vigie',
  applicationTitle: 'Vigie',
  protection: 'NP',
  quotas,
  repositories: repositories.map(one => ({ ...one, id: one.name })),
  environments: environments.map(one => ({ ...one, id: one.name, zone: 'u' })),
  members: [],
  createdAt: '',
  updatedAt: '',
  lifecycle: 'active',
  removed: { repositories: [], environments: [], members: [] },
};
const refs = [
  'group:default/project-vigie',
  'system:default/vigie',
  'component:default/vigie.api',
  'component:default/vigie.infra',
  'environment:default/vigie.dev',
  'environment:default/vigie.prod',
];

describe('CatalogProvisioner', () => {
  const step = { key: 'entities', change: 'update', target: '' } as const;
  const context = {
    log: jest.fn(),
    signal: new AbortController().signal,
  };

  async function setUp(onEvent: (catalog: FakeCatalog) => void) {
    const catalog = new FakeCatalog();
    const events = mockServices.events();
    const announced: unknown[] = [];
    await events.subscribe({
      id: 'provider',
      topics: [projectsTopic],
      onEvent: async ({ eventPayload }) => {
        announced.push(eventPayload);
        onEvent(catalog);
      },
    });
    const provisioner = CatalogProvisioner.create({
      catalog: catalog.service,
      auth: mockServices.auth(),
      events,
      timeoutMilliseconds: 300,
    });
    return { announced, catalog, provisioner };
  }

  it('announces the project and waits until the catalog shows all of it', async () => {
    const { announced, provisioner } = await setUp(catalog =>
      refs.forEach(ref => catalog.put(ref)),
    );
    expect(await provisioner.plan(project)).toEqual([
      { key: 'entities', change: 'create', target: refs.join(', ') },
    ]);
    expect(await provisioner.status(project)).toMatchObject({
      state: 'absent',
    });
    await provisioner.apply(project, step, context);
    expect(announced).toEqual([{ slug: 'vigie' }]);
    expect(await provisioner.status(project)).toMatchObject({ state: 'ready' });
    expect(await provisioner.plan(project)).toMatchObject([
      { change: 'update' },
    ]);
  });

  it('names the catalog and what it lacks when it takes too long', async () => {
    const { provisioner } = await setUp(catalog =>
      refs.slice(0, 4).forEach(ref => catalog.put(ref)),
    );
    await expect(provisioner.apply(project, step, context)).rejects.toThrow(
      'The catalog does not show environment:default/vigie.dev, environment:default/vigie.prod after 0.3 seconds; look for the projects provider in the log of the catalog backend, then retry',
    );
    expect(await provisioner.status(project)).toMatchObject({
      state: 'waiting',
    });
  });

  it('waits until what left the project has left the catalog', async () => {
    const { catalog, provisioner } = await setUp(() => undefined);
    refs.forEach(ref => catalog.put(ref));
    const smaller: DesiredProject = {
      ...project,
      repositories: project.repositories.slice(1),
      removed: {
        ...project.removed,
        repositories: project.repositories.slice(0, 1),
      },
    };
    await expect(
      provisioner.apply(smaller, step, context),
    ).rejects.toMatchObject({
      text: {
        fr: expect.stringContaining(
          'Le catalogue montre encore component:default/vigie.api après',
        ),
        en: expect.stringContaining(
          'The catalog still shows component:default/vigie.api after',
        ),
      },
    });
    await expect(
      provisioner.apply({ ...project, lifecycle: 'archived' }, step, context),
    ).rejects.toThrow(
      'The catalog still shows environment:default/vigie.dev, environment:default/vigie.prod after',
    );
  });
});
