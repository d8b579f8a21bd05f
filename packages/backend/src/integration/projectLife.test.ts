import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PlannedStep, Run } from '@cloud-pi-native/plugin-projects-common';
import {
  readOutsideWorld,
  type OutsideWorld,
} from './__testUtils__/readOutsideWorld';
import { requester, TestPortal } from './__testUtils__/TestPortal';

const slug = 'demarches';

describe('the life of a project on every service', () => {
  let world: TestPortal;

  beforeAll(async () => {
    world = await TestPortal.start(async directory => ({
      client: 'better-sqlite3',
      connection: { directory: join(directory, 'database') },
    }));
  }, 180_000);

  afterAll(() => world?.stop(), 60_000);

  function change<T>(method: string, path: string, body?: unknown): Promise<T> {
    return world.portal.call<T>(
      requester,
      method,
      `/api/projects/projects/${slug}${path}`,
      body,
    );
  }

  /** What a change would change, in order. */
  async function plan(kind: string): Promise<string[]> {
    const steps = await change<PlannedStep[]>('GET', `/plan?change=${kind}`);
    return steps
      .filter(({ change: what }) => what !== 'keep')
      .map(({ service, change: what, key }) => `${service} ${what} ${key}`);
  }

  /** What follows a change with a delay (the lists of the catalog, a sync) is waited for. */
  async function readOnce(
    isThere: (seen: OutsideWorld) => boolean,
  ): Promise<OutsideWorld> {
    for (let attempt = 0; attempt < 60; attempt++) {
      const seen = await readOutsideWorld(world, slug);
      if (isThere(seen)) return seen;
      await sleep(500);
    }
    return readOutsideWorld(world, slug);
  }

  it('is put in every service by the enrolment', async () => {
    const request = await world.ask(slug);
    await world.approve(request);
    const { projectSlug, events } = await world.waitUntilActive(request.id);

    expect(projectSlug).toBe(slug);
    expect(events.map(({ type }) => type)).toEqual([
      'submitted',
      'approved',
      'provisioning',
      'active',
    ]);
    const outside = await readOutsideWorld(world, slug);
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

  it('is archived with its data kept, after a plan and its slug', async () => {
    const before = await readOutsideWorld(world, slug);

    expect(await plan('archive')).toEqual([
      'catalog update entities',
      'mirrors update mirror:api',
      'mirrors update mirror:infra',
      'gitops remove environment:usuelle/nubo-np-1/dev',
      'gitops remove environment:usuelle/nubo-np-1/prod',
      'gitlab update group',
    ]);
    await expect(
      change('POST', '/archive', { confirmation: 'Démarches' }),
    ).rejects.toThrow(
      /answered 400: [^]*confirmation: repeat the slug 'demarches'/,
    );
    expect(await readOutsideWorld(world, slug)).toEqual(before);

    const archiving = await change<Run>('POST', '/archive', {
      confirmation: slug,
    });
    await world.waitUntilDone(slug, archiving.id);
    const archived = await readOnce(({ entities }) => entities.length === 4);
    expect(archived).toEqual({
      ...before,
      // The repositories are there, nothing of the project runs.
      commits: {},
      entities: before.entities.filter(ref => !ref.startsWith('environment:')),
      mirrors: ['api paused', 'infra paused'],
      projects: ['demarches archived'],
    });
    // The catalog is told again each time; all else is done.
    expect(await plan('archive')).toEqual(['catalog update entities']);
  }, 180_000);
});
