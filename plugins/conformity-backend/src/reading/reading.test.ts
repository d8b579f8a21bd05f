import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { CheckResult } from '@cloud-pi-native/plugin-conformity-common';
import { GitLabForge, type Forge } from '@cloud-pi-native/plugin-forge-node';
import type { Mirror } from '@cloud-pi-native/plugin-mirrors-common';
import type { Project } from '@cloud-pi-native/plugin-projects-common';
import { startSandbox, type Sandbox } from '@cloud-pi-native/sandbox';
import { allChecks } from '../checks/allChecks';
import type { Check } from '../checks/Check';
import { GitRepositoryReader } from './GitRepositoryReader';
import { InputReader } from './InputReader';
import { runChecks } from './runChecks';

jest.setTimeout(120_000);

const logger = mockServices.logger.mock();
const token = 'glpat-reading-token-0000';
const signal = new AbortController().signal;

const vigie: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: { name: 'vigie', namespace: 'default', etag: 'e1' },
  spec: { type: 'application' },
};

const project: Project = {
  id: '1',
  name: 'vigie',
  slug: 'vigie',
  description: 'Veille',
  organisation: 'DNUM',
  applicationRef: 'system:default/vigie',
  protection: 'NP',
  state: 'active',
  quotas: {
    production: { cpu: 1, memory: 1, storage: 1, gpu: 0 },
    'non-production': { cpu: 1, memory: 1, storage: 1, gpu: 0 },
  },
  environments: [],
  repositories: [
    { id: '1', name: 'app', isPrivate: false, purpose: 'application' },
    { id: '2', name: 'infra', isPrivate: false, purpose: 'infrastructure' },
    { id: '3', name: 'jamais', isPrivate: false, purpose: 'application' },
  ],
  members: [],
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  allowed: [],
};

describe('a reading of real repositories', () => {
  let directory: string;
  let sandbox: Sandbox;
  let forge: Forge;
  let inputs: InputReader;
  let projects: Project[];
  let mirrors: Mirror[];

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'reading-'));
    sandbox = await startSandbox({
      dataDirectory: join(directory, 'sandbox'),
      ports: { gitlab: 0, primaryForge: 0, oidc: 0, refApp: 0 },
      platformToken: token,
    });
    forge = GitLabForge.create({
      baseUrl: sandbox.gitlab.url,
      token,
      projectsRoot: 'forge/projects',
      logger,
      retry: { firstDelay: 5, longestDelay: 100 },
    });
    for (const name of ['app', 'infra']) {
      await forge.ensureRepository(`forge/projects/vigie/${name}`, {
        defaultBranch: 'main',
        topics: [],
      });
    }
    projects = [project];
    mirrors = [];
    inputs = newInputs();
  });

  afterAll(async () => {
    await sandbox?.stop();
    await rm(directory, { recursive: true, force: true });
  });

  function newInputs(): InputReader {
    return InputReader.create({
      auth: mockServices.auth(),
      catalog: catalogServiceMock({ entities: [vigie] }),
      projects: { listAllProjects: async () => projects },
      mirrors: { listMirrors: async () => mirrors },
      projectsRoot: 'forge/projects',
      repositories: GitRepositoryReader.create({
        forge,
        workingDirectory: join(directory, 'copies'),
      }),
    });
  }

  async function write(name: string, files: Record<string, string>) {
    await forge.ensureFiles(`forge/projects/vigie/${name}`, {
      branch: 'main',
      message: 'Change',
      files: Object.entries(files).map(([path, content]) => ({
        path,
        content,
      })),
    });
  }

  async function prepare() {
    const prepared = await inputs.prepare(
      'system:default/vigie',
      await inputs.readPortfolio(),
    );
    if (!prepared) throw new Error('Vigie is in the catalog');
    return prepared;
  }

  async function outcomeOf(id: string): Promise<CheckResult> {
    const input = await inputs.complete(await prepare(), signal);
    const results = await runChecks(allChecks, input, {
      at: '2026-06-01T00:00:00.000Z',
      logger,
    });
    return results.find(({ check }) => check === id)!;
  }

  it('cannot tell of repositories without a commit', async () => {
    expect((await prepare()).heads).toEqual([]);
    expect(await outcomeOf('dockerfile-user')).toMatchObject({
      outcome: 'unknown',
    });
  });

  it('follows what is committed, and names the file and the line', async () => {
    await write('app', {
      Dockerfile: 'FROM node:24\nEXPOSE 8080\nUSER root\n',
      'logo.png': '\0\u0001',
      'dossier/Été.yaml': 'kind: ConfigMap\napiVersion: v1\n',
    });
    expect(await outcomeOf('dockerfile-user')).toMatchObject({
      outcome: 'fail',
      findings: [{ repository: 'app', path: 'Dockerfile', line: 3 }],
    });
    await write('app', { Dockerfile: 'FROM node:24\nUSER 1001\n' });
    expect(await outcomeOf('dockerfile-user')).toMatchObject({
      outcome: 'pass',
    });
  });

  it('has another fingerprint after a commit, a change of the project or of a mirror, and after nothing else', async () => {
    const seen = new Set<string>();
    const isNew = async () => {
      const { fingerprint } = await prepare();
      return !seen.has(fingerprint) && seen.add(fingerprint).size > 0;
    };
    expect(await isNew()).toBe(true);
    expect(await isNew()).toBe(false);
    await write('infra', { 'values.yaml': 'a: 1\n' });
    expect(await isNew()).toBe(true);
    projects = [{ ...project, repositories: project.repositories.slice(0, 2) }];
    expect(await isNew()).toBe(true);
    projects = [{ ...projects[0], updatedAt: '2026-02-01T00:00:00.000Z' }];
    expect(await isNew()).toBe(false);
  });

  it('reads the same repository for several at once', async () => {
    const all = await Promise.all([prepare(), prepare(), prepare()]);
    const read = await Promise.all(
      all.map(one => inputs.complete(one, signal)),
    );
    for (const { repositories } of read) {
      expect(repositories[0].list()).toContain('Dockerfile');
      expect(await repositories[0].read('Dockerfile')).toContain('USER 1001');
      expect(await repositories[0].read('logo.png')).toBeUndefined();
      expect(await repositories[0].read('dossier/Été.yaml')).toBeDefined();
    }
  });

  it('goes on when a check breaks', async () => {
    const broken: Check = {
      description: { ...allChecks[0].description, id: 'broken' },
      run: () => {
        throw new Error('oops');
      },
    };
    const input = await inputs.complete(await prepare(), signal);
    const results = await runChecks([broken, ...allChecks], input, {
      at: '2026-06-01T00:00:00.000Z',
      logger,
    });
    expect(results[0]).toMatchObject({ check: 'broken', outcome: 'unknown' });
    expect(results).toHaveLength(allChecks.length + 1);
  });

  it('names the repository when the forge does not answer', async () => {
    inputs = newInputs();
    sandbox.gitlab.faults.inject({
      path: '/api/v4/projects/*',
      count: 20,
      effect: { kind: 'status', status: 500 },
    });
    // Both are asked at once: the first refusal is told.
    await expect(prepare()).rejects.toThrow(
      /Cannot read the repository forge\/projects\/vigie\/(app|infra)/,
    );
  });
});
