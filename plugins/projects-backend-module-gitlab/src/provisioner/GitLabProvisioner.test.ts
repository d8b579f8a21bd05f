import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { GitLabForge } from '@cloud-pi-native/plugin-forge-node';
import type { DesiredProject } from '@cloud-pi-native/plugin-projects-node';
import { startSandbox, type Sandbox } from '@cloud-pi-native/sandbox';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CatalogPeople } from '../people/CatalogPeople';
import { exampleProject, member } from '../__testUtils__/exampleProject';
import { GitLabProvisioner } from './GitLabProvisioner';

const root = 'forge-mi/projets';
const logger = mockServices.logger.mock();

let directory: string;
let sandbox: Sandbox;
let forge: GitLabForge;
let provisioner: GitLabProvisioner;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'gitlab-provisioner-'));
  sandbox = await startSandbox({
    dataDirectory: directory,
    ports: { gitlab: 0, primaryForge: 0, oidc: 0, refApp: 0 },
  });
  forge = GitLabForge.create({
    baseUrl: sandbox.gitlab.url,
    token: sandbox.gitlab.token,
    projectsRoot: root,
    logger,
    retry: { attempts: 1 },
  });
  provisioner = GitLabProvisioner.create({
    forge,
    people: CatalogPeople.create({
      auth: mockServices.auth(),
      logger,
      catalog: catalogServiceMock({
        entities: [
          {
            apiVersion: 'backstage.io/v1alpha1',
            kind: 'User',
            // Known to the catalog under a name that GitLab does not have.
            metadata: { name: 'e.exploit' },
            spec: { profile: { email: 'etienne.exploit@exemple.gouv.fr' } },
          },
        ],
      }),
    }),
  });
}, 60_000);

afterAll(async () => {
  await sandbox?.stop();
  await rm(directory, { recursive: true, force: true });
});

const planOf = async (project: DesiredProject) =>
  (await provisioner.plan(project)).map(
    ({ key, change }) => `${change} ${key}`,
  );

/** Does what a run does: every step of the plan that changes something. */
async function bringTo(project: DesiredProject): Promise<string[]> {
  const lines: string[] = [];
  for (const step of await provisioner.plan(project)) {
    if (step.change === 'keep') continue;
    await provisioner.apply(project, step, {
      log: (_, { fr, en }) => lines.push(fr, en),
      signal: new AbortController().signal,
    });
  }
  return lines;
}

async function callGitLab<T>(path: string): Promise<T> {
  const response = await fetch(`${sandbox.gitlab.url}/api/v4/${path}`, {
    headers: { 'private-token': sandbox.gitlab.token },
  });
  return (await response.json()) as T;
}

/** Requests that changed something at GitLab while `work` went on. */
async function writesDuring(work: () => Promise<unknown>): Promise<string[]> {
  const journal = `${sandbox.gitlab.url}/-/sandbox/requests`;
  await fetch(journal, { method: 'DELETE' });
  await work();
  const entries: { method: string; path: string }[] = await (
    await fetch(journal)
  ).json();
  return entries
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path}`);
}

const accessLevelsOf = async (slug: string) =>
  Object.fromEntries(
    (await forge.listGroupMembers(`${root}/${slug}`)).map(
      ({ username, accessLevel }) => [username, accessLevel],
    ),
  );

describe('GitLabProvisioner', () => {
  it('plans without touching anything', async () => {
    const project = exampleProject({ slug: 'lecture' });
    let plan: string[] = [];
    const writes = await writesDuring(async () => {
      plan = await planOf(project);
      expect(await provisioner.status(project)).toEqual({
        state: 'absent',
        links: [],
      });
    });
    expect(writes).toEqual([]);
    expect(plan).toEqual([
      'create group',
      'create variables',
      'create repository:api',
      'create repository:deploiement',
      'create member:camille.porteur',
      'create member:denis.devops',
      'create member:dalia.dev',
      'create member:remi.rssi',
    ]);
  });

  it('makes the group, the repositories and the members as the console does', async () => {
    const project = exampleProject({ slug: 'creation' });
    await bringTo(project);

    expect(await accessLevelsOf('creation')).toEqual({
      'camille.porteur': 50,
      'denis.devops': 40,
      'dalia.dev': 30,
      'remi.rssi': 20,
    });
    const repository = (name: string) =>
      callGitLab<object>(
        `projects/${encodeURIComponent(`${root}/creation/${name}`)}`,
      );
    expect(await repository('api')).toMatchObject({
      topics: ['plugin-managed'],
      ci_config_path: '.gitlab-ci-dso.yml',
      visibility: 'private',
    });
    const unmirrored = await repository('deploiement');
    expect(unmirrored).toMatchObject({ topics: ['plugin-managed'] });
    expect(unmirrored).not.toMatchObject({
      ci_config_path: '.gitlab-ci-dso.yml',
    });
    expect(await forge.listGroupVariables(`${root}/creation`)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ key: 'PROJECT_NAME', value: 'vigie' }),
        expect.objectContaining({ key: 'PROJECT_SLUG', value: 'creation' }),
      ]),
    );
    expect(await provisioner.status(project)).toEqual({
      state: 'ready',
      links: [
        { title: 'GitLab', url: expect.stringContaining(`${root}/creation`) },
      ],
    });
  }, 30_000);

  it('changes nothing the second time', async () => {
    const project = exampleProject({ slug: 'encore' });
    await bringTo(project);
    const plan = await provisioner.plan(project);
    expect(new Set(plan.map(({ change }) => change))).toEqual(
      new Set(['keep']),
    );
    const writes = await writesDuring(async () => {
      for (const step of plan) {
        await provisioner.apply(project, step, {
          log: () => {},
          signal: new AbortController().signal,
        });
      }
    });
    expect(writes).toEqual([]);
  }, 30_000);

  it('follows members and settings that change, and leaves strangers alone', async () => {
    const project = exampleProject({ slug: 'suite' });
    await bringTo(project);
    await forge.ensureGroupMember(
      `${root}/suite`,
      { username: 'alice.archi' },
      20,
    );
    const changed = exampleProject({
      slug: 'suite',
      description: 'Vigilance des crues et des vents',
      members: [
        member('camille.porteur', 'admin', true),
        member('denis.devops', 'readonly'),
      ],
      removed: {
        repositories: [],
        environments: [],
        members: [
          member('dalia.dev', 'developer'),
          member('remi.rssi', 'security'),
        ],
      },
    });
    expect(
      (await planOf(changed)).filter(line => !line.startsWith('keep')),
    ).toEqual([
      'update group',
      'update member:denis.devops',
      'remove member:dalia.dev',
      'remove member:remi.rssi',
    ]);
    await bringTo(changed);
    expect(await accessLevelsOf('suite')).toEqual({
      'camille.porteur': 50,
      'denis.devops': 20,
      'alice.archi': 20,
    });
    expect((await forge.findGroup(`${root}/suite`))?.description).toBe(
      'Vigilance des crues et des vents',
    );
  }, 30_000);

  it('archives what leaves the project, and everything with the project, and brings back only what is its own', async () => {
    const project = exampleProject({ slug: 'archive' });
    await bringTo(project);
    const [api, deploiement] = project.repositories;
    const smaller = exampleProject({
      slug: 'archive',
      repositories: [api],
      removed: { repositories: [deploiement], environments: [], members: [] },
    });
    expect(await planOf(smaller)).toContain('remove repository:deploiement');
    await bringTo(smaller);
    expect(await planOf(smaller)).not.toContain(
      'remove repository:deploiement',
    );

    const archived = { ...smaller, lifecycle: 'archived' as const };
    expect(await planOf(archived)).toEqual(['update group']);
    await bringTo(archived);
    expect(await planOf(archived)).toEqual(['keep group']);
    expect((await provisioner.status(archived)).state).toBe('archived');

    await bringTo(smaller);
    const isArchived = async (name: string) =>
      (await forge.findRepository(`${root}/archive/${name}`))?.archived;
    expect([await isArchived('api'), await isArchived('deploiement')]).toEqual([
      false,
      true,
    ]);
    expect((await provisioner.status(smaller)).state).toBe('ready');
  }, 30_000);

  it('goes on without the members who have no account, and says who is awaited', async () => {
    const project = exampleProject({
      slug: 'attente',
      members: [
        member('camille.porteur', 'admin', true),
        member('e.exploit', 'readonly'),
        member('jamais.venue', 'developer'),
      ],
    });
    const lines = await bringTo(project);
    expect(lines.join('\n')).toContain(
      'jamais.venue n’a pas encore de compte sur GitLab',
    );
    // Found by the e-mail address of the catalog.
    expect(await accessLevelsOf('attente')).toEqual({
      'camille.porteur': 50,
      'etienne.exploit': 20,
    });
    expect(await provisioner.status(project)).toMatchObject({
      state: 'waiting',
      detail: {
        fr: 'Comptes GitLab attendus : jamais.venue',
        en: 'GitLab accounts awaited: jamais.venue',
      },
    });
    expect(
      (await planOf(project)).filter(line => !line.startsWith('keep')),
    ).toEqual(['create member:jamais.venue']);
  }, 30_000);

  it.each([
    ['POST', '/api/v4/groups'],
    ['POST', '/api/v4/projects'],
    ['POST', '/api/v4/groups/*/members'],
    ['POST', '/api/v4/groups/*/variables'],
  ])(
    'doubles nothing when the answer to %s %s is lost',
    async (method, path) => {
      const slug = `perdu${path.length}`;
      const project = exampleProject({ slug });
      const fault = sandbox.gitlab.faults.inject({
        method,
        path,
        phase: 'after',
        count: 1,
        effect: { kind: 'drop' },
      });
      await bringTo(project).catch(() => undefined);
      sandbox.gitlab.faults.remove(fault.id);
      await bringTo(project);

      expect((await provisioner.status(project)).state).toBe('ready');
      const group = encodeURIComponent(`${root}/${slug}`);
      expect(
        (await callGitLab<{ path: string }[]>(`groups/${group}/projects`)).map(
          repository => repository.path,
        ),
      ).toHaveLength(2);
    },
    30_000,
  );

  it('names GitLab when it cannot be reached', async () => {
    const fault = sandbox.gitlab.faults.inject({
      path: '/api/v4/*',
      effect: { kind: 'status', status: 503 },
    });
    const { state, detail } = await provisioner.status(exampleProject());
    sandbox.gitlab.faults.remove(fault.id);
    expect(state).toBe('unknown');
    expect(detail?.fr).toMatch(/^GitLab \(localhost:\d+\) n’a pas pu/);
    expect(detail?.en).toMatch(/^GitLab \(localhost:\d+\) could not/);
  }, 30_000);

  it('stops at once when the run is stopped', async () => {
    await expect(
      provisioner.apply(
        exampleProject(),
        { key: 'group', change: 'create', target: '' },
        { log: () => {}, signal: AbortSignal.abort() },
      ),
    ).rejects.toMatchObject({ name: 'AbortError' });
  });
});
