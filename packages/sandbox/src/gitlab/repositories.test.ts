import { createServer, type Server } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Gitlab, type ProjectSchema } from '@gitbeaker/rest';
import {
  commitFile,
  git,
  newCheckout,
  withCredentials,
} from '../__testUtils__/git';
import { startGitLab, type GitLabStandIn } from './startGitLab';

const platformToken = 'glpat-repositories-test';
const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000)
  .toISOString()
  .slice(0, 10);

let directory: string;
let standIn: GitLabStandIn;
let api: InstanceType<typeof Gitlab<false>>;
let groupId: number;
let lastName = 0;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'repositories-'));
  standIn = await startGitLab({
    dataDirectory: join(directory, 'data'),
    port: 0,
    platformToken,
  });
  api = new Gitlab({ host: standIn.url, token: platformToken });
  groupId = (await api.Groups.create('Projets', 'projets')).id;
});

afterAll(async () => {
  await standIn?.stop();
  await rm(directory, { recursive: true, force: true });
});

async function newProject(): Promise<ProjectSchema> {
  lastName += 1;
  return api.Projects.create({ name: `p${lastName}`, namespaceId: groupId });
}

/** A checkout whose `origin` is the project, for whoever holds the token. */
async function checkoutOf(
  project: ProjectSchema,
  token: string,
): Promise<string> {
  lastName += 1;
  const checkout = await newCheckout(join(directory, `checkout-${lastName}`));
  const url = withCredentials(String(project.http_url_to_repo), 'me', token);
  await git(checkout, 'remote', 'add', 'origin', url);
  return checkout;
}

async function newToken(
  project: ProjectSchema,
  accessLevel: 20 | 30 | 40,
  scopes: ('read_repository' | 'write_repository')[],
): Promise<string> {
  const { token } = await api.ProjectAccessTokens.create(
    project.id,
    'test',
    scopes,
    tomorrow,
    { accessLevel },
  );
  return token;
}

describe('Git over HTTP', () => {
  it('opens a repository to tokens that may read or write it, and to nobody else', async () => {
    const project = await newProject();
    const owner = await checkoutOf(project, platformToken);
    await git(owner, 'push', '--quiet', 'origin', 'main');

    const stranger = await checkoutOf(project, 'glpat-unknown');
    await expect(git(stranger, 'fetch', 'origin')).rejects.toThrow(
      /Authentication failed/,
    );
    const reader = await checkoutOf(
      project,
      await newToken(project, 30, ['read_repository']),
    );
    await git(reader, 'fetch', '--quiet', 'origin');
    await expect(git(reader, 'push', 'origin', 'main:x')).rejects.toThrow(
      /Authentication failed/,
    );
    const reporter = await checkoutOf(
      project,
      await newToken(project, 20, ['write_repository']),
    );
    await expect(git(reporter, 'push', 'origin', 'main:x')).rejects.toThrow(
      /403/,
    );
    const outsider = await checkoutOf(
      await newProject(),
      await newToken(project, 40, ['write_repository']),
    );
    await expect(git(outsider, 'fetch', 'origin')).rejects.toThrow(
      /not found|404/,
    );
  });

  it('protects the default branch from its first push on', async () => {
    const project = await newProject();
    const owner = await checkoutOf(project, platformToken);
    await git(owner, 'branch', '--move', 'trunk');
    await git(owner, 'push', '--quiet', 'origin', 'trunk');
    expect((await api.Projects.show(project.id)).default_branch).toBe('trunk');
    expect((await api.Branches.show(project.id, 'trunk')).protected).toBe(true);

    const developer = await checkoutOf(
      project,
      await newToken(project, 30, ['write_repository']),
    );
    await git(developer, 'fetch', '--quiet', 'origin');
    await git(developer, 'reset', '--quiet', '--hard', 'origin/trunk');
    await commitFile(developer, 'a', 'a');
    await git(developer, 'push', '--quiet', 'origin', 'main:feature');
    await expect(
      git(developer, 'push', 'origin', 'main:trunk'),
    ).rejects.toThrow(/not allowed to push code to protected branches/);
    await git(developer, 'push', '--quiet', 'origin', ':feature');

    await git(owner, 'commit', '--quiet', '--amend', '-m', 'other');
    await expect(
      git(owner, 'push', '--force', 'origin', 'trunk'),
    ).rejects.toThrow(/not allowed to force push/);
    await expect(git(owner, 'push', 'origin', ':trunk')).rejects.toThrow(
      /rejected|declined|deny|denied/,
    );
  });

  it('lets nothing be written to an archived project', async () => {
    const project = await newProject();
    const owner = await checkoutOf(project, platformToken);
    await git(owner, 'push', '--quiet', 'origin', 'main');
    await api.Projects.archive(project.id);
    await expect(git(owner, 'push', 'origin', 'main:x')).rejects.toThrow(/403/);
    await expect(
      api.Branches.create(project.id, 'x', 'main'),
    ).rejects.toMatchObject({ cause: { response: { status: 403 } } });
    await git(owner, 'fetch', '--quiet', 'origin');
    await api.Projects.unarchive(project.id);
    await git(owner, 'push', '--quiet', 'origin', 'main:x');
  });

  it('takes pushes and commits of the API at the same time', async () => {
    const project = await newProject();
    const owner = await checkoutOf(project, platformToken);
    await git(owner, 'push', '--quiet', 'origin', 'main');
    const names = Array.from({ length: 6 }, (_, index) => `file-${index}`);
    await Promise.all([
      ...names.map(name =>
        api.RepositoryFiles.create(project.id, name, 'main', name, name),
      ),
      ...names.map(name =>
        git(owner, 'push', '--quiet', 'origin', `main:refs/heads/${name}`),
      ),
    ]);
    expect(await api.Commits.all(project.id)).toHaveLength(7);
    expect(await api.Branches.all(project.id)).toHaveLength(7);
    await git(owner, 'fetch', '--quiet', 'origin');
    await git(owner, 'fsck', '--strict');
  });
});

describe('commits of the API', () => {
  const message = (text: string) => ({ cause: { description: text } });

  it('refuse what is not as the caller believes', async () => {
    const { id } = await newProject();
    const first = await api.Commits.create(id, 'main', 'first', [
      { action: 'create', filePath: 'a', content: '1' },
      { action: 'create', filePath: 'b', content: '1' },
    ]);
    const second = await api.Commits.create(id, 'main', 'second', [
      { action: 'update', filePath: 'a', content: '2', lastCommitId: first.id },
      { action: 'move', filePath: 'c', previousPath: 'b' },
    ]);
    const attempt = (
      action: 'create' | 'update' | 'delete' | 'move',
      filePath: string,
      more: object = {},
    ) =>
      api.Commits.create(id, 'main', 'refused', [
        { action, filePath, content: 'x', ...more },
      ]);
    await expect(
      attempt('update', 'a', { lastCommitId: first.id }),
    ).rejects.toMatchObject(
      message('The file has changed since you started editing it: a'),
    );
    await expect(attempt('create', 'a')).rejects.toMatchObject(
      message('A file with this name already exists'),
    );
    await expect(attempt('delete', 'b')).rejects.toMatchObject(
      message("A file with this name doesn't exist"),
    );
    await expect(attempt('create', '../outside')).rejects.toMatchObject(
      message('Path cannot include directory traversal'),
    );
    await expect(attempt('create', 'x/.git/config')).rejects.toMatchObject(
      message('invalid path'),
    );
    await expect(
      api.Commits.create(id, 'absent', 'm', [
        { action: 'create', filePath: 'x', content: 'x' },
      ]),
    ).rejects.toMatchObject(
      message('You can only create or edit files when you are on a branch'),
    );
    expect((await api.Branches.show(id, 'main')).commit.id).toBe(second.id);
    const tree = await api.Repositories.allRepositoryTrees(id);
    expect(tree.map(({ path }) => path)).toEqual(['a', 'c']);
  });
});

describe('hooks', () => {
  let receiver: Server;
  const received: { token: unknown; body: Record<string, unknown> }[] = [];
  let arrived: () => void;

  beforeAll(async () => {
    receiver = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', part => parts.push(part));
      request.on('end', () => {
        received.push({
          token: request.headers['x-gitlab-token'],
          body: JSON.parse(Buffer.concat(parts).toString()),
        });
        response.end();
        arrived();
      });
    });
    await new Promise<void>(resolve => {
      receiver.listen(0, '127.0.0.1', resolve);
    });
  });

  afterAll(() => new Promise(resolve => receiver.close(resolve)));

  it('tell what was pushed', async () => {
    const project = await newProject();
    const owner = await checkoutOf(project, platformToken);
    const { port } = receiver.address() as AddressInfo;
    await api.ProjectHooks.add(project.id, `http://127.0.0.1:${port}/`, {
      pushEvents: true,
      token: 'shared-secret',
    });
    const delivery = new Promise<void>(resolve => {
      arrived = resolve;
    });
    await git(owner, 'push', '--quiet', 'origin', 'main');
    await delivery;
    expect(received).toEqual([
      {
        token: 'shared-secret',
        body: expect.objectContaining({
          object_kind: 'push',
          ref: 'refs/heads/main',
          before: '0'.repeat(40),
          after: await git(owner, 'rev-parse', 'HEAD'),
          project_id: project.id,
        }),
      },
    ]);
  });
});
