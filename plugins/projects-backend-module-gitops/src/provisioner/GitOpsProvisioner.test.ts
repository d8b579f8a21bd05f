import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { mockServices } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { GitLabForge } from '@cloud-pi-native/plugin-forge-node';
import type { DesiredProject } from '@cloud-pi-native/plugin-projects-node';
import { startSandbox, type Sandbox } from '@cloud-pi-native/sandbox';
import { parse } from 'yaml';
import { environment, exampleProject } from '../__testUtils__/exampleProject';
import { readArgoCdOptions } from '../values';
import { GitOpsProvisioner } from './GitOpsProvisioner';

const run = promisify(execFile);
const root = 'forge-mi/projets';

let directory: string;
let sandbox: Sandbox;
let provisioner: GitOpsProvisioner;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'gitops-provisioner-'));
  sandbox = await startSandbox({
    dataDirectory: join(directory, 'data'),
    ports: { gitlab: 0, primaryForge: 0, oidc: 0, refApp: 0 },
  });
  provisioner = GitOpsProvisioner.create({
    forge: GitLabForge.create({
      baseUrl: sandbox.gitlab.url,
      token: sandbox.gitlab.token,
      projectsRoot: root,
      logger: mockServices.logger.mock(),
    }),
    argoCd: readArgoCdOptions(new ConfigReader({})),
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

/** A clone of the repository of a zone, as Argo CD would read it. */
async function clone(zone: string) {
  const folder = await mkdtemp(join(directory, `${zone}-`));
  const url = new URL(`${sandbox.gitlab.url}/${root}/infra/${zone}.git`);
  url.username = 'portal';
  url.password = sandbox.gitlab.token;
  await run('git', ['clone', '--quiet', url.href, folder]);
  const git = async (...args: string[]) =>
    (await run('git', ['-C', folder, ...args])).stdout.trim();
  return {
    files: async () =>
      (await git('ls-files')).split('\n').filter(path => path !== ''),
    read: (path: string) => git('show', `HEAD:${path}`),
    commitsOf: async (path: string) =>
      (await git('log', '--format=%s', '--', path)).split('\n'),
  };
}

describe('GitOpsProvisioner', () => {
  const project = exampleProject();

  it('commits one file for each environment, in the repository of its zone', async () => {
    expect((await provisioner.status(project)).state).toBe('absent');
    expect(await planOf(project)).toEqual([
      'create zone:usuelle',
      'create zone:restreinte',
      'create environment:usuelle/nubo-np-1/dev',
      'create environment:restreinte/nubo-dr-1/prod',
    ]);
    await bringTo(project);
    const usual = await clone('usuelle');
    expect(await usual.files()).toEqual(['vigie/nubo-np-1/dev/values.yaml']);
    const values = parse(await usual.read('vigie/nubo-np-1/dev/values.yaml'));
    expect(values.environment.valueFileRepository).toBe(
      `${sandbox.gitlab.url}/${root}/infra/usuelle.git`,
    );
    expect(values.application.repositories).toMatchObject([
      { repoURL: `${sandbox.gitlab.url}/${root}/vigie/deploiement.git` },
    ]);
    expect(await (await clone('restreinte')).files()).toEqual([
      'vigie/nubo-dr-1/prod/values.yaml',
    ]);
    expect(await provisioner.status(project)).toEqual({
      state: 'ready',
      links: [
        {
          title: 'dev (usuelle)',
          url: expect.stringContaining(
            `${root}/infra/usuelle/-/blob/main/vigie/nubo-np-1/dev/values.yaml`,
          ),
        },
        { title: 'prod (restreinte)', url: expect.any(String) },
      ],
    });
  }, 30_000);

  it('commits nothing when there is nothing new', async () => {
    const plan = await provisioner.plan(project);
    expect(new Set(plan.map(({ change }) => change))).toEqual(
      new Set(['keep']),
    );
    for (const step of plan) {
      await provisioner.apply(project, step, {
        log: () => {},
        signal: new AbortController().signal,
      });
    }
    expect(
      await (
        await clone('usuelle')
      ).commitsOf('vigie/nubo-np-1/dev/values.yaml'),
    ).toEqual(['vigie : environnement dev']);
  }, 30_000);

  it('follows quotas that change, and clusters too', async () => {
    const moved = exampleProject({
      environments: [
        environment('dev', {
          resources: { cpu: 1, memory: 4, gpu: 1, storage: 5 },
        }),
        environment('prod', {
          id: '5b8f3c1e-90b3-4a52-9d0f-0d6f7f1f7a02',
          zone: 'restreinte',
          cluster: 'resource:default/nubo-dr-2',
        }),
      ],
      removed: {
        repositories: [],
        members: [],
        environments: [project.environments[1]],
      },
    });
    expect(
      (await planOf(moved)).filter(line => !line.startsWith('keep')),
    ).toEqual([
      'update environment:usuelle/nubo-np-1/dev',
      'create environment:restreinte/nubo-dr-2/prod',
      'remove environment:restreinte/nubo-dr-1/prod',
    ]);
    await bringTo(moved);
    const usual = await clone('usuelle');
    expect(
      parse(await usual.read('vigie/nubo-np-1/dev/values.yaml')).application
        .quota,
    ).toEqual({ cpu: 1, gpu: 1, memory: '4Gi', storage: '5Gi' });
    expect(await (await clone('restreinte')).files()).toEqual([
      'vigie/nubo-dr-2/prod/values.yaml',
    ]);
    await bringTo({
      ...project,
      removed: { ...moved.removed, environments: moved.environments },
    });
  }, 30_000);

  it('takes the files of an archived project away, keeps their history, and brings them back', async () => {
    const path = 'vigie/nubo-np-1/dev/values.yaml';
    const before = await (await clone('usuelle')).read(path);
    const archived = { ...project, lifecycle: 'archived' as const };
    expect(await planOf(archived)).toEqual([
      'remove environment:usuelle/nubo-np-1/dev',
      'remove environment:restreinte/nubo-dr-1/prod',
    ]);
    await bringTo(archived);
    expect(await (await clone('usuelle')).files()).toEqual([]);
    expect(await planOf(archived)).toEqual([]);
    expect((await provisioner.status(archived)).state).toBe('archived');

    await bringTo(project);
    const usual = await clone('usuelle');
    expect(await usual.read(path)).toBe(before);
    expect(await usual.commitsOf(path)).toContain(
      "vigie : retrait de l'environnement dev",
    );
  }, 30_000);

  it('keeps the files of everybody when many projects commit at once, on a zone that nobody used yet', async () => {
    const projects = Array.from({ length: 12 }, (_, index) =>
      exampleProject({
        slug: `foule${index}`,
        environments: ['dev', 'integ'].map(name =>
          environment(name, { zone: 'foule' }),
        ),
      }),
    );
    await Promise.all(projects.map(bringTo));
    const zone = await clone('foule');
    const wanted = projects.flatMap(({ slug }) => [
      `${slug}/nubo-np-1/dev/values.yaml`,
      `${slug}/nubo-np-1/integ/values.yaml`,
    ]);
    expect(await zone.files()).toEqual(wanted.sort());
    for (const path of wanted) {
      expect(await zone.commitsOf(path)).toHaveLength(1);
    }
  }, 120_000);

  it('writes once when the answer to the commit is lost', async () => {
    const lost = exampleProject({
      slug: 'perdu',
      environments: [environment('dev', { zone: 'perdue' })],
    });
    const fault = sandbox.gitlab.faults.inject({
      method: 'POST',
      path: '/api/v4/projects/*/repository/commits',
      phase: 'after',
      count: 1,
      effect: { kind: 'drop' },
    });
    await bringTo(lost).catch(() => undefined);
    sandbox.gitlab.faults.remove(fault.id);
    await bringTo(lost);
    expect(
      await (
        await clone('perdue')
      ).commitsOf('perdu/nubo-np-1/dev/values.yaml'),
    ).toEqual(['perdu : environnement dev']);
  }, 60_000);

  it('has nothing to do for a project without environments', async () => {
    const none = exampleProject({ slug: 'vide', environments: [] });
    expect(await planOf(none)).toEqual([]);
    expect(await provisioner.status(none)).toMatchObject({
      state: 'ready',
      detail: { fr: 'Aucun environnement', en: 'No environment' },
    });
  });
});
