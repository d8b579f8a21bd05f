import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Gitlab } from '@gitbeaker/rest';
import { Contract, type Exchange } from '../__testUtils__/Contract';
import { startGitLab, type GitLabStandIn } from './startGitLab';

/*
 * Drives gitbeaker against the stand-in, or against a real GitLab when PORTAL_TEST_GITLAB_URL and
 * PORTAL_TEST_GITLAB_TOKEN (scope api) are set. PORTAL_TEST_GITLAB_PARENT, the path of a group, says where to make the
 * throwaway group when the token may not make one at the top; PORTAL_TEST_GITLAB_USER is somebody who can be made a
 * member of it.
 */
const real = {
  url: process.env.PORTAL_TEST_GITLAB_URL,
  token: process.env.PORTAL_TEST_GITLAB_TOKEN,
  parent: process.env.PORTAL_TEST_GITLAB_PARENT,
  user: process.env.PORTAL_TEST_GITLAB_USER,
};
const isReal = Boolean(real.url && real.token);
const token = real.token ?? 'glpat-contract-test-token';
const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000)
  .toISOString()
  .slice(0, 10);

jest.setTimeout(isReal ? 300_000 : 60_000);

let directory: string;
let standIn: GitLabStandIn | undefined;
let url: string;
let groupId: number;
let projectId: number;
const pipeline = `test:
  script:
    - echo ok
`;
const contract = Contract.load({
  file: 'gitlab.contract.yaml',
  closed: !isReal,
});
const exchanges: Exchange[] = [];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'contract-'));
  if (!isReal) {
    standIn = await startGitLab({
      dataDirectory: directory,
      port: 0,
      platformToken: token,
    });
  }
  url = real.url ?? standIn?.url ?? '';
  const { fetch } = globalThis;
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (...args) => {
    const response = await fetch(...args);
    const [request] = args;
    const copy = response.clone();
    exchanges.push({
      method: request instanceof Request ? request.method : 'GET',
      url: response.url,
      status: response.status,
      body: copy.status === 204 ? null : await copy.json().catch(() => null),
    });
    return response;
  });
});

afterAll(async () => {
  jest.restoreAllMocks();
  await standIn?.stop();
  await rm(directory, { recursive: true, force: true });
});

/** What was wrong with the exchanges of a test. */
function problems(): string[] {
  return exchanges.splice(0).flatMap(exchange => contract.problemsOf(exchange));
}

const connect = () => new Gitlab({ host: url, token });

it('says what it is and who calls', async () => {
  const api = connect();
  await api.Metadata.show();
  await fetch(new Request(`${url}/api/v4/version`, { headers: headers() }));
  const me = await api.Users.showCurrentUser();
  await api.Users.show(me.id);
  expect(await api.Users.all({ username: me.username })).toHaveLength(1);
  await api.PersonalAccessTokens.show();
  expect(problems()).toEqual([]);
});

it('holds groups', async () => {
  const api = connect();
  const name = `contract-${Date.now()}`;
  const parent = real.parent ? await api.Groups.show(real.parent) : undefined;
  const group = await api.Groups.create(name, name, {
    parentId: parent?.id,
    description: 'Throwaway group of the contract suite',
  });
  groupId = group.id;
  const sub = await api.Groups.create('Sub', 'sub', { parentId: groupId });
  expect(sub.full_path).toBe(`${group.full_path}/sub`);
  expect((await api.Groups.show(sub.full_path)).id).toBe(sub.id);
  await api.Groups.edit(sub.id, { description: 'changed' });
  expect(await api.Groups.allSubgroups(groupId)).toHaveLength(1);
  await api.Groups.allDescendantGroups(groupId, {});
  await api.Groups.all({ search: name, perPage: 100, pagination: 'offset' });
  await api.Namespaces.show(groupId);
  expect(problems()).toEqual([]);
});

it('holds projects', async () => {
  const api = connect();
  const project = await api.Projects.create({
    name: 'app',
    namespaceId: groupId,
    description: 'd',
    defaultBranch: 'main',
    topics: ['plugin-managed'],
    ciConfigPath: '.gitlab-ci-dso.yml',
    initializeWithReadme: true,
  });
  projectId = project.id;
  expect(
    (await api.Projects.show(project.path_with_namespace)).ci_config_path,
  ).toBe('.gitlab-ci-dso.yml');
  await api.Projects.edit(projectId, { description: 'changed' });
  expect(await api.Groups.allProjects(groupId)).toHaveLength(1);
  await api.Projects.all({
    membership: true,
    search: 'app',
    pagination: 'offset',
    perPage: 1,
    maxPages: 1,
  });
  expect((await api.Projects.archive(projectId)).archived).toBe(true);
  expect((await api.Projects.unarchive(projectId)).archived).toBe(false);
  expect(problems()).toEqual([]);
});

it('keeps variables and access tokens of groups and of projects', async () => {
  const api = connect();
  const filter = { environment_scope: '*' };
  for (const [variables, tokens, id] of [
    [api.GroupVariables, api.GroupAccessTokens, groupId],
    [api.ProjectVariables, api.ProjectAccessTokens, projectId],
  ] as const) {
    await variables.create(id, 'ZONE', 'publique');
    await variables.show(id, 'ZONE', { filter });
    await variables.edit(id, 'ZONE', 'dr-confidentielle', {
      filter,
      masked: true,
    });
    expect(await variables.all(id)).toHaveLength(1);
    await variables.remove(id, 'ZONE', { filter });

    const made = await tokens.create(id, 'contract', ['read_api'], tomorrow, {
      accessLevel: 20,
    });
    await tokens.all(id);
    await tokens.show(id, made.id);
    const rotated = await tokens.rotate(id, made.id, { expiresAt: tomorrow });
    await tokens.revoke(id, rotated.id);
  }
  expect(problems()).toEqual([]);
});

it('keeps members of groups and of projects', async () => {
  const api = connect();
  const [person] = await api.Users.all({
    username: isReal ? real.user ?? 'nobody' : 'camille.porteur',
  });
  for (const [members, id] of [
    [api.GroupMembers, groupId],
    [api.ProjectMembers, projectId],
  ] as const) {
    if (!person) continue;
    await members.add(id, 20, { userId: person.id });
    await members.show(id, person.id);
    await members.edit(id, person.id, 30);
    await members.all(id);
    await members.all(id, { includeInherited: true });
    await members.remove(id, person.id);
  }
  expect(problems()).toEqual([]);
});

it('commits, branches and tags', async () => {
  const api = connect();
  const commit = await api.Commits.create(projectId, 'main', 'two files', [
    { action: 'create', filePath: '.gitlab-ci-dso.yml', content: pipeline },
    { action: 'create', filePath: 'a/é.txt', content: 'é\n' },
  ]);
  await api.Commits.show(projectId, commit.id);
  expect(await api.Commits.all(projectId, { refName: 'main' })).toHaveLength(2);
  const file = await api.RepositoryFiles.show(projectId, 'a/é.txt', 'main');
  expect(Buffer.from(file.content, 'base64').toString()).toBe('é\n');
  await api.Repositories.allRepositoryTrees(projectId, { recursive: true });
  await api.Branches.create(projectId, 'feature', 'main');
  await api.RepositoryFiles.create(projectId, 'b', 'feature', 'b', 'add b');
  await api.RepositoryFiles.edit(projectId, 'b', 'feature', 'c', 'edit b');
  await api.RepositoryFiles.create(projectId, 'c', 'feature', 'c', 'add c');
  await api.RepositoryFiles.remove(projectId, 'c', 'feature', 'remove c');
  await api.Branches.show(projectId, 'feature');
  expect(await api.Branches.all(projectId)).toHaveLength(2);
  await api.Tags.create(projectId, 'v1', 'main', { message: 'Version 1' });
  await api.Tags.create(projectId, 'light', 'main');
  await api.Tags.show(projectId, 'v1');
  expect(await api.Tags.all(projectId)).toHaveLength(2);
  await api.Tags.remove(projectId, 'light');
  expect(problems()).toEqual([]);
});

it('protects branches', async () => {
  const api = connect();
  await api.ProtectedBranches.create(projectId, 'release/*');
  await api.ProtectedBranches.show(projectId, 'release/*');
  const names = (await api.ProtectedBranches.all(projectId)).map(
    ({ name }) => name,
  );
  expect(names.toSorted()).toEqual(['main', 'release/*']);
  await api.ProtectedBranches.remove(projectId, 'release/*');
  expect(problems()).toEqual([]);
});

it('merges', async () => {
  const api = connect();
  const { MergeRequests } = api;
  const { iid } = await MergeRequests.create(
    projectId,
    'feature',
    'main',
    'Merge it',
  );
  await MergeRequests.allCommits(projectId, iid);
  await MergeRequests.all({ projectId });
  await MergeRequests.edit(projectId, iid, { description: 'why' });
  let request = await MergeRequests.show(projectId, iid);
  // GitLab works out in the background whether the branches can be merged.
  while (
    ['checking', 'preparing', 'unchecked'].includes(
      request.detailed_merge_status,
    )
  ) {
    await new Promise(resolve => setTimeout(resolve, 500));
    request = await MergeRequests.show(projectId, iid);
  }
  const merged = await MergeRequests.merge(projectId, iid);
  expect(merged.state).toBe('merged');
  await MergeRequests.remove(projectId, iid);
  await api.Branches.remove(projectId, 'feature');
  expect(problems()).toEqual([]);
});

it('runs pipelines', async () => {
  const api = connect();
  const variables = [
    { key: 'A', value: 'b', variable_type: 'env_var' as const },
  ];
  const made = await api.Pipelines.create(projectId, 'main', { variables });
  await api.Pipelines.show(projectId, made.id);
  await api.Pipelines.allVariables(projectId, made.id);
  await api.Pipelines.cancel(projectId, made.id);
  await api.Pipelines.all(projectId);
  const { PipelineTriggerTokens } = api;
  const trigger = await PipelineTriggerTokens.create(projectId, 'contract');
  await PipelineTriggerTokens.show(projectId, trigger.id);
  await PipelineTriggerTokens.all(projectId);
  await PipelineTriggerTokens.trigger(projectId, 'main', trigger.token, {
    variables: { WHO: 'contract' },
  });
  await PipelineTriggerTokens.remove(projectId, trigger.id);
  expect(problems()).toEqual([]);
});

it('keeps hooks', async () => {
  const { ProjectHooks } = connect();
  const hook = await ProjectHooks.add(projectId, 'https://example.com/hook', {
    pushEvents: true,
    token: 'secret',
  });
  expect(JSON.stringify(hook)).not.toContain('"secret"');
  await ProjectHooks.show(projectId, hook.id);
  await ProjectHooks.all(projectId);
  await ProjectHooks.edit(projectId, hook.id, 'https://example.com/other', {
    tagPushEvents: true,
  });
  await ProjectHooks.remove(projectId, hook.id);
  expect(problems()).toEqual([]);
});

it('refuses in the words that the portal knows', async () => {
  const call = async (
    method: string,
    path: string,
    body?: object,
    as = token,
  ) => {
    const response = await fetch(
      new Request(`${url}/api/v4${path}`, {
        method,
        headers: { 'private-token': as, 'content-type': 'application/json' },
        body: body && JSON.stringify(body),
      }),
    );
    return { status: response.status, body: await response.json() };
  };
  const missing = '999999999';
  const commits = `/projects/${projectId}/repository/commits`;
  const create = {
    branch: 'main',
    commit_message: 'm',
    actions: [{ action: 'create', file_path: 'README.md', content: 'x' }],
  };
  expect(
    await Promise.all([
      call('GET', '/user', undefined, 'glpat-nobody'),
      call('GET', `/groups/${missing}`),
      call('GET', `/projects/${missing}`),
      call('GET', `/projects/${projectId}/repository/branches/none`),
      call('GET', `/projects/${projectId}/repository/files/none?ref=main`),
      call('GET', `/groups/${groupId}/variables/NONE`),
      call('POST', '/groups', { name: 'without path' }),
      call('POST', '/groups', { name: 'n', path: 'sub', parent_id: groupId }),
      call('POST', '/projects', { path: 'app', namespace_id: groupId }),
      call('POST', commits, create),
    ]),
  ).toEqual([
    { status: 401, body: { message: '401 Unauthorized' } },
    { status: 404, body: { message: '404 Group Not Found' } },
    { status: 404, body: { message: '404 Project Not Found' } },
    { status: 404, body: { message: '404 Branch Not Found' } },
    { status: 404, body: { message: '404 File Not Found' } },
    { status: 404, body: { message: '404 Variable Not Found' } },
    { status: 400, body: { error: 'path is missing' } },
    {
      status: 400,
      body: { message: expect.stringMatching(/has already been taken/) },
    },
    {
      status: 400,
      body: {
        message: expect.objectContaining({ path: ['has already been taken'] }),
      },
    },
    {
      status: 400,
      body: { message: 'A file with this name already exists' },
    },
  ]);
  // These exchanges are refusals, which the contract does not describe.
  exchanges.length = 0;
});

it('removes what the suite made', async () => {
  const api = connect();
  await api.Projects.remove(projectId);
  await api.Groups.remove(groupId);
  expect(problems()).toEqual([]);
});

it('went through the whole contract', () => {
  expect(isReal ? [] : contract.unseen()).toEqual([]);
});

function headers() {
  return { 'private-token': token };
}
