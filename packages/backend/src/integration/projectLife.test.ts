import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { PlannedStep, Run } from '@cloud-pi-native/plugin-projects-common';
import type {
  ProjectQuotas,
  QuotaChange,
} from '@cloud-pi-native/plugin-quotas-common';
import { projectsRoot } from './__testUtils__/portalConfig';
import {
  readOutsideWorld,
  readValues,
  type OutsideWorld,
} from './__testUtils__/readOutsideWorld';
import type { Person } from './__testUtils__/PortalProcess';
import { requester, serviceTeam, TestPortal } from './__testUtils__/TestPortal';

const slug = 'demarches';
const run = promisify(execFile);

/** Commits a file to the main branch of a repository over HTTP, as a developer does. */
async function commitTo(
  address: string,
  credentials: { username: string; password: string },
  folder: string,
) {
  const url = Object.assign(new URL(address), credentials);
  await run('git', ['clone', '--quiet', '--branch', 'main', url.href, folder]);
  const git = (...args: string[]) => run('git', ['-C', folder, ...args]);
  await git('config', 'user.name', 'Dalia Dev');
  await git('config', 'user.email', 'dalia.dev@exemple.gouv.fr');
  await git('commit', '--quiet', '--allow-empty', '--message', 'pendant');
  await git('push', '--quiet', 'origin', 'main');
}

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

  it('is archived with its data kept, and restored to the same commits', async () => {
    const before = await readOutsideWorld(world, slug);
    const { credentials, publicRepositoryUrl } = world.sandbox.primaryForge;

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

    // Nothing is written to the archive: neither by its members, nor by what happens at the source.
    const gitlab = { username: 'portal', password: world.sandbox.gitlab.token };
    await expect(
      commitTo(
        `${world.sandbox.gitlab.url}/${projectsRoot}/${slug}/api.git`,
        gitlab,
        join(world.directory, 'archived-api'),
      ),
    ).rejects.toThrow('archived');
    await commitTo(
      publicRepositoryUrl,
      { username: credentials.username, password: credentials.token },
      join(world.directory, 'source'),
    );
    const later = await readOutsideWorld(world, slug);
    expect(later.sourceRefs).not.toEqual(before.sourceRefs);
    expect(later.refs).toEqual(before.refs);

    expect(await plan('restore')).toEqual([
      'gitlab update group',
      'gitlab update repository:api',
      'gitlab update repository:infra',
      'gitops create environment:usuelle/nubo-np-1/dev',
      'gitops create environment:usuelle/nubo-np-1/prod',
      'mirrors update mirror:api',
      'mirrors update mirror:infra',
      'catalog update entities',
    ]);
    const restoring = await change<Run>('POST', '/restore');
    await world.waitUntilDone(slug, restoring.id);
    const restored = await readOnce(
      ({ entities, refs, sourceRefs }) =>
        entities.length === before.entities.length &&
        refs.api.join() === sourceRefs.join() &&
        refs.infra.join() === sourceRefs.join(),
    );
    expect(restored).toEqual({
      ...before,
      commits: Object.fromEntries(
        ['dev', 'prod'].map(name => [
          `demarches/nubo-np-1/${name}/values.yaml`,
          [
            `demarches : environnement ${name}`,
            `demarches : retrait de l'environnement ${name}`,
            `demarches : environnement ${name}`,
          ],
        ]),
      ),
      // The commit of the meantime came with the first sync; all others are the same.
      refs: { api: later.sourceRefs, infra: later.sourceRefs },
      sourceRefs: later.sourceRefs,
    });
    expect(await plan('restore')).toEqual(['catalog update entities']);

    const { events } = await world.readRequest(
      (
        await world.portal.call<{ items: { id: string }[] }>(
          serviceTeam,
          'GET',
          '/api/projects/requests',
        )
      ).items[0].id,
    );
    expect(events.slice(-2).map(({ type }) => type)).toEqual([
      'archived',
      'restored',
    ]);
  }, 180_000);

  it('gets an environment beyond its quota by a request and a decision, and commits what was reserved', async () => {
    const wanted = {
      name: 'recette',
      stage: 'staging',
      cluster: 'resource:default/nubo-np-1',
      resources: { cpu: 0.3, memory: 1.5, gpu: 0, storage: 0 },
    };
    const quotas = <T>(
      person: Person,
      method: string,
      path: string,
      body?: unknown,
    ) => world.portal.call<T>(person, method, `/api/quotas${path}`, body);
    await expect(change('POST', '/environments', wanted)).rejects.toThrow(
      /answered 409: [^]*1.5 GiB asked, 0 GiB left of 2 GiB in the non-production envelope/,
    );
    const asked = await quotas<QuotaChange>(
      requester,
      'POST',
      `/projects/${slug}/changes`,
      {
        class: 'non-production',
        contracted: { cpu: 2, memory: 4, gpu: 0, storage: 5 },
        reason: 'Une recette',
      },
    );
    const decision = { granted: true, reason: 'Conforme' };
    const address = `/changes/${asked.id}/decision`;
    await expect(quotas(requester, 'POST', address, decision)).rejects.toThrow(
      'answered 403',
    );
    await quotas(serviceTeam, 'POST', address, decision);
    const adding = await change<Run>('POST', '/environments', wanted);
    await world.waitUntilDone(slug, adding.id);

    const { reservations } = await quotas<ProjectQuotas>(
      requester,
      'GET',
      `/projects/${slug}`,
    );
    const reserved = reservations.find(
      ({ environment }) => environment === 'recette',
    );
    expect(reserved?.resources).toEqual(wanted.resources);
    expect(
      await readValues(world, `${slug}/nubo-np-1/recette/values.yaml`),
    ).toMatchObject({
      application: {
        quota: { cpu: 0.3, memory: '1.5Gi', gpu: 0, storage: '0Gi' },
      },
    });
  }, 180_000);
});
