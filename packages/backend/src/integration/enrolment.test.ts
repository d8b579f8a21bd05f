import { join } from 'node:path';
import { readOutsideWorld } from './__testUtils__/readOutsideWorld';
import { TestPortal } from './__testUtils__/TestPortal';

describe('an enrolment, from the approval to the same commits', () => {
  let world: TestPortal;

  beforeAll(async () => {
    world = await TestPortal.start(async directory => ({
      client: 'better-sqlite3',
      connection: { directory: join(directory, 'database') },
    }));
  }, 180_000);

  afterAll(() => world?.stop(), 60_000);

  it('puts the project in every service', async () => {
    const request = await world.ask('demarches');
    await world.approve(request);
    const { projectSlug, events } = await world.waitUntilActive(request.id);

    expect(projectSlug).toBe('demarches');
    expect(events.map(({ type }) => type)).toEqual([
      'submitted',
      'approved',
      'provisioning',
      'active',
    ]);
    const outside = await readOutsideWorld(world, 'demarches');
    expect(outside).toMatchObject({
      repositories: ['api', 'infra'],
      members: { 'camille.porteur': 50, 'dalia.dev': 30 },
      mirrors: ['api in-sync', 'infra in-sync'],
      entities: [
        'component:default/demarches.api',
        'component:default/demarches.infra',
        'environment:default/demarches.dev',
        'environment:default/demarches.prod',
        'group:default/project-demarches',
        'system:default/demarches',
      ],
      projects: ['demarches active'],
      commits: {
        'demarches/nubo-np-1/dev/values.yaml': [
          'demarches : environnement dev',
        ],
        'demarches/nubo-np-1/prod/values.yaml': [
          'demarches : environnement prod',
        ],
      },
    });
    expect(outside.refs.api).toEqual(outside.sourceRefs);
    expect(outside.refs.infra).toEqual(outside.sourceRefs);
  }, 180_000);
});
