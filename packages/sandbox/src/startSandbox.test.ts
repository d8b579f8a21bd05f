import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Gitlab } from '@gitbeaker/rest';
import { startSandbox, type Sandbox } from './startSandbox';

const run = promisify(execFile);
let directory: string;
let sandbox: Sandbox;

const start = () =>
  startSandbox({
    dataDirectory: join(directory, 'data'),
    ports: { gitlab: 0, primaryForge: 0, oidc: 0, refApp: 0 },
    platformToken: 'glpat-test-platform-token',
    primaryForgeToken: 'primary-token',
  });

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'sandbox-'));
  sandbox = await start();
}, 60_000);

afterAll(async () => {
  await sandbox.stop();
  await rm(directory, { recursive: true, force: true });
});

const withCredentials = (url: string, username: string, password: string) =>
  url.replace('://', `://${username}:${password}@`);

const refsOf = async (folder: string) =>
  (await run('git', ['-C', folder, 'for-each-ref'])).stdout;

it('carries the history of the primary forge to the secondary one, and keeps it when started again', async () => {
  const source = join(directory, 'source.git');
  const { primaryForge } = sandbox;
  await run('git', [
    'clone',
    '--quiet',
    '--mirror',
    withCredentials(
      primaryForge.privateRepositoryUrl,
      primaryForge.credentials.username,
      primaryForge.credentials.token,
    ),
    source,
  ]);
  await expect(
    run('git', ['ls-remote', primaryForge.privateRepositoryUrl], {
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
    }),
  ).rejects.toThrow(/Authentication|could not read/);

  const api = new Gitlab({
    host: sandbox.gitlab.url,
    token: sandbox.gitlab.token,
  });
  const group = await api.Groups.create('Projets', 'projets');
  const project = await api.Projects.create({
    name: 'demarches',
    namespaceId: group.id,
  });
  const target = withCredentials(
    String(project.http_url_to_repo),
    'portal',
    sandbox.gitlab.token,
  );
  await run('git', ['-C', source, 'push', '--quiet', '--mirror', target]);

  await sandbox.stop();
  sandbox = await start();
  const copy = join(directory, 'copy.git');
  await run('git', [
    'clone',
    '--quiet',
    '--mirror',
    withCredentials(
      `${sandbox.gitlab.url}/projets/demarches.git`,
      'portal',
      sandbox.gitlab.token,
    ),
    copy,
  ]);
  expect(await refsOf(copy)).toBe(await refsOf(source));
  expect((await refsOf(copy)).split('\n').length).toBeGreaterThan(4);
}, 60_000);
