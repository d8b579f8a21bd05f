import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mockServices } from '@backstage/backend-test-utils';
import { gitlabAccessLevels } from '@cloud-pi-native/plugin-portal-common';
import { startSandbox, type Sandbox } from '@cloud-pi-native/sandbox';
import type { Forge } from '../Forge';
import { GitLabForge } from './GitLabForge';

const token = 'glpat-forge-test-token';
const camille = { username: 'camille.porteur' };
const repositorySettings = {
  defaultBranch: 'main',
  topics: ['plugin-managed'],
  ciConfigPath: '.gitlab-ci-dso.yml',
};

let directory: string;
let sandbox: Sandbox;
const logger = mockServices.logger.mock();

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'forge-'));
  sandbox = await startSandbox({
    dataDirectory: directory,
    ports: { gitlab: 0, primaryForge: 0, oidc: 0, refApp: 0 },
    platformToken: token,
  });
}, 60_000);

afterEach(() => sandbox.gitlab.faults.clear());

afterAll(async () => {
  await sandbox?.stop();
  await rm(directory, { recursive: true, force: true });
});

function connect(
  options: { token?: string; timeout?: number } = {},
): GitLabForge {
  return GitLabForge.create({
    baseUrl: sandbox.gitlab.url,
    token: options.token ?? token,
    projectsRoot: 'forge/projects',
    logger,
    timeout: options.timeout,
    retry: { firstDelay: 5, longestDelay: 100 },
  });
}

let lastName = 0;
/** A path that no other test uses. */
function newPath(): string {
  lastName += 1;
  return `forge/projects/p${lastName}`;
}

async function newRepository(forge: Forge): Promise<string> {
  const path = `${newPath()}/app`;
  await forge.ensureRepository(path, repositorySettings);
  return path;
}

describe('what is ensured', () => {
  it('makes a group with those above it, corrects it and leaves it alone', async () => {
    const forge = connect();
    const path = `${newPath()}/deep/er`;
    expect(await forge.findGroup(path)).toBeUndefined();
    const made = await forge.ensureGroup(path, { description: 'Un projet' });
    expect(made).toMatchObject({
      changed: true,
      group: { fullPath: path, description: 'Un projet', archived: false },
    });
    expect(await forge.findGroup(path)).toEqual(made.group);
    expect(
      await forge.ensureGroup(path, { description: 'Un projet' }),
    ).toMatchObject({ changed: false });
    expect(
      await forge.ensureGroup(path, { description: 'Autre' }),
    ).toMatchObject({ changed: true, group: { description: 'Autre' } });
  });

  it('gives members their access, changes and removes it', async () => {
    const forge = connect();
    const path = newPath();
    await forge.ensureGroup(path, {});
    const { Developer, Maintainer } = gitlabAccessLevels;
    expect(await forge.ensureGroupMember(path, camille, Developer)).toEqual({
      changed: true,
    });
    expect(await forge.ensureGroupMember(path, camille, Developer)).toEqual({
      changed: false,
    });
    expect(
      await forge.ensureGroupMember(
        path,
        // Known under another name by the portal: found by the address.
        { username: 'dalia', email: 'dalia.dev@exemple.gouv.fr' },
        Maintainer,
      ),
    ).toEqual({ changed: true });
    await forge.ensureGroupMember(path, camille, Maintainer);
    expect(await forge.listGroupMembers(path)).toEqual([
      { username: 'camille.porteur', accessLevel: Maintainer },
      { username: 'dalia.dev', accessLevel: Maintainer },
    ]);
    expect(await forge.removeGroupMember(path, camille)).toEqual({
      changed: true,
    });
    expect(await forge.removeGroupMember(path, camille)).toEqual({
      changed: false,
    });
    await expect(
      forge.ensureGroupMember(path, { username: 'nobody' }, Developer),
    ).rejects.toMatchObject({
      name: 'ForgeError',
      reason: 'missing',
      message: expect.stringContaining('nobody, who must sign in'),
    });
    expect(await forge.findPerson({ username: 'nobody' })).toBeUndefined();
  });

  it('sets CI variables of a group and of a repository', async () => {
    const forge = connect();
    const repository = await newRepository(forge);
    const group = repository.slice(0, repository.lastIndexOf('/'));
    const variable = { key: 'ZONE', value: 'publique' };
    for (const [ensure, path] of [
      [forge.ensureGroupVariable.bind(forge), group],
      [forge.ensureRepositoryVariable.bind(forge), repository],
    ] as const) {
      expect(await ensure(path, variable)).toEqual({ changed: true });
      expect(await ensure(path, variable)).toEqual({ changed: false });
      expect(await ensure(path, { ...variable, masked: true })).toEqual({
        changed: true,
      });
    }
    expect(await forge.listGroupVariables(group)).toEqual([
      { key: 'ZONE', value: 'publique', masked: true, protected: false },
    ]);
    await expect(
      forge.ensureGroupVariable(group, { key: 'A', value: 'b', masked: true }),
    ).rejects.toMatchObject({ reason: 'invalid' });
  });

  it('makes a repository and keeps the topics that people added', async () => {
    const forge = connect();
    const path = await newRepository(forge);
    expect(await forge.findRepository(path)).toMatchObject({
      fullPath: path,
      cloneUrl: `${sandbox.gitlab.url}/${path}.git`,
      ciConfigPath: '.gitlab-ci-dso.yml',
      archived: false,
    });
    expect(
      await forge.ensureRepository(path, repositorySettings),
    ).toMatchObject({ changed: false });
    expect(
      await forge.ensureRepository(path, {
        ...repositorySettings,
        topics: ['other'],
      }),
    ).toMatchObject({
      changed: true,
      repository: { topics: ['plugin-managed', 'other'] },
    });
  });

  it('archives a group with its repositories and brings all of it back', async () => {
    const forge = connect();
    const repository = await newRepository(forge);
    const group = repository.slice(0, repository.lastIndexOf('/'));
    expect(await forge.setGroupArchived(group, true)).toEqual({
      changed: true,
    });
    expect(await forge.setGroupArchived(group, true)).toEqual({
      changed: false,
    });
    expect(await forge.findGroup(group)).toMatchObject({ archived: true });
    expect(await forge.findRepository(repository)).toMatchObject({
      archived: true,
    });
    const commit = forge.ensureFiles(repository, {
      branch: 'main',
      message: 'refused',
      files: [{ path: 'a', content: 'a' }],
    });
    await expect(commit).rejects.toMatchObject({ reason: 'refused' });

    expect(await forge.setGroupArchived(group, false)).toEqual({
      changed: true,
    });
    expect(await forge.findGroup(group)).toMatchObject({ archived: false });
    expect(await forge.setRepositoryArchived(repository, true)).toEqual({
      changed: true,
    });
    expect(await forge.setRepositoryArchived(repository, true)).toEqual({
      changed: false,
    });
  });

  it('commits files once, and only what differs', async () => {
    const forge = connect();
    const repository = await newRepository(forge);
    const commit = (files: { path: string; content: string | undefined }[]) =>
      forge.ensureFiles(repository, { branch: 'main', message: 'm', files });
    const first = await commit([
      { path: 'zone/values.yaml', content: 'a: é\n' },
      { path: 'other', content: 'x' },
    ]);
    expect(first).toEqual({ changed: true, commit: expect.any(String) });
    expect(await forge.listRefs(repository)).toEqual([
      { kind: 'branch', name: 'main', commit: first.commit },
    ]);
    expect(await forge.findHead(repository)).toBe(first.commit);
    expect(await forge.findHead(`${repository}-absent`)).toBeUndefined();
    expect(
      await commit([
        { path: 'zone/values.yaml', content: 'a: é\n' },
        { path: 'absent', content: undefined },
      ]),
    ).toEqual({ changed: false });
    await commit([
      { path: 'zone/values.yaml', content: 'a: 2\n' },
      { path: 'other', content: undefined },
    ]);
    expect(await forge.readFile(repository, 'zone/values.yaml', 'main')).toBe(
      'a: 2\n',
    );
    expect(await forge.readFile(repository, 'other', 'main')).toBeUndefined();
    await forge.ensureFiles(repository, {
      branch: 'essai',
      message: 'new branch',
      files: [{ path: 'b', content: 'b' }],
    });
    expect(await forge.readFile(repository, 'zone/values.yaml', 'essai')).toBe(
      'a: 2\n',
    );
  });
});

describe('several callers at once', () => {
  it('all get the same groups and repositories', async () => {
    const path = `${newPath()}/group`;
    const results = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const forge = connect();
        const { group } = await forge.ensureGroup(path, { description: 'd' });
        const { repository } = await forge.ensureRepository(
          `${path}/app`,
          repositorySettings,
        );
        await forge.ensureGroupVariable(path, { key: 'A', value: 'b' });
        await forge.ensureGroupMember(path, camille, 30);
        return `${group.id} ${repository.id}`;
      }),
    );
    expect(new Set(results).size).toBe(1);
  });

  it('all get their file on the branch', async () => {
    const forge = connect();
    const repository = await newRepository(forge);
    const names = Array.from({ length: 8 }, (_, index) => `file-${index}`);
    await Promise.all(
      names.map(name =>
        connect().ensureFiles(repository, {
          branch: 'main',
          message: name,
          files: [
            { path: name, content: name },
            { path: 'shared', content: 'same for all' },
          ],
        }),
      ),
    );
    for (const name of names) {
      expect(await forge.readFile(repository, name, 'main')).toBe(name);
    }
  });
});

describe('a forge that fails', () => {
  const metadata = '/api/v4/metadata';
  const faults = () => sandbox.gitlab.faults;

  it.each([
    ['a failure', { kind: 'status', status: 503 }],
    ['a dropped connection', { kind: 'drop' }],
    ['a rate limit', { kind: 'status', status: 429, retryAfterSeconds: 0.05 }],
  ] as const)('is asked again after %s', async (_name, effect) => {
    const { id } = faults().inject({ path: metadata, count: 3, effect });
    await expect(connect().check()).resolves.toEqual({
      version: expect.any(String),
    });
    expect(faults().get(id)?.met).toBe(3);
  });

  it('is waited for as long as it asks', async () => {
    faults().inject({
      path: metadata,
      count: 1,
      effect: { kind: 'status', status: 429, retryAfterSeconds: 0.06 },
    });
    await connect().check();
    expect(logger.warn).toHaveBeenLastCalledWith(
      expect.stringMatching(
        /GET \/api\/v4\/metadata: 429 Retry later.*the next one in 60 ms/s,
      ),
    );
  });

  it('is given up, naming it, what was being done and why', async () => {
    faults().inject({
      path: metadata,
      effect: { kind: 'status', status: 500 },
    });
    await expect(connect().check()).rejects.toMatchObject({
      name: 'ForgeError',
      forge: `GitLab (${new URL(sandbox.gitlab.url).host})`,
      operation: { fr: 'répondre', en: 'answer' },
      text: {
        fr: expect.stringMatching(/n’a pas pu répondre : 500 .*réessayez/),
      },
      reason: 'unavailable',
      message: expect.stringMatching(
        /^GitLab \(localhost:\d+\) could not answer: 500 /,
      ),
    });
  });

  it('is given up when it does not answer in time', async () => {
    faults().inject({ path: metadata, effect: { kind: 'hold' } });
    await expect(connect({ timeout: 20 }).check()).rejects.toMatchObject({
      reason: 'unavailable',
      message: expect.stringContaining('no answer in time'),
    });
  });

  it('is left alone once the caller has gone', async () => {
    const { id } = faults().inject({
      path: metadata,
      effect: { kind: 'hold' },
    });
    const controller = new AbortController();
    const check = connect().check(controller.signal);
    await faults().met(id);
    controller.abort();
    await expect(check).rejects.toMatchObject({ reason: 'unavailable' });
    expect(faults().get(id)?.met).toBe(1);
  });

  it('says that it refuses the token, and the token is told to nobody', async () => {
    const stranger = connect({ token: 'glpat-wrong-and-secret' });
    const error = await stranger.findGroup('forge').catch(thrown => thrown);
    expect(error).toMatchObject({ name: 'ForgeError', reason: 'refused' });
    expect(JSON.stringify([String(error), error.stack])).not.toContain(
      'wrong-and-secret',
    );
  });

  it('does nothing twice when its answers are lost', async () => {
    const forge = connect();
    for (const path of [
      '/api/v4/groups',
      '/api/v4/projects',
      '/api/v4/groups/*/members',
      '/api/v4/groups/*/variables',
      '/api/v4/projects/*/repository/commits',
    ]) {
      faults().inject({
        method: 'POST',
        path,
        count: 1,
        phase: 'after',
        effect: { kind: 'drop' },
      });
    }
    const path = newPath();
    const { group } = await forge.ensureGroup(path, { description: 'd' });
    const { repository } = await forge.ensureRepository(
      `${path}/app`,
      repositorySettings,
    );
    await forge.ensureGroupMember(path, camille, 30);
    await forge.ensureGroupVariable(path, { key: 'A', value: 'b' });
    await forge.ensureFiles(`${path}/app`, {
      branch: 'main',
      message: 'once',
      files: [{ path: 'a', content: 'a' }],
    });
    expect(await forge.findGroup(path)).toEqual(group);
    expect(await forge.findRepository(`${path}/app`)).toMatchObject({
      id: repository.id,
    });
    const commits = await fetch(
      `${sandbox.gitlab.url}/api/v4/projects/${repository.id}/repository/commits`,
      { headers: { 'private-token': token } },
    );
    expect(await commits.json()).toHaveLength(1);
    expect(
      faults()
        .list()
        .map(({ met }) => met),
    ).toEqual([1, 1, 1, 1, 1]);
  });
});
