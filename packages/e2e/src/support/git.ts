import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Clones a repository with Git, as a developer does, and answers the commit of each branch and tag.
 *
 * @param url - address, with the credentials when it needs some
 */
export async function clonedRefs(url: string): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'portail-clone-'));
  const env = { ...process.env, GIT_TERMINAL_PROMPT: '0' };
  try {
    await run('git', ['clone', '--quiet', '--mirror', url, folder], { env });
    const { stdout } = await run(
      'git',
      [
        'for-each-ref',
        '--format=%(refname) %(objectname)',
        'refs/heads',
        'refs/tags',
      ],
      { cwd: folder, env },
    );
    return Object.fromEntries(
      stdout
        .trim()
        .split('\n')
        .map(line => line.split(' ') as [string, string]),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Writes a file of a repository and pushes it to its main branch, as a developer does. Nothing is pushed when the file
 * is already so.
 *
 * @param url - address, with the credentials that may push
 */
export async function pushFile(
  url: string,
  path: string,
  content: string,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'portail-push-'));
  const env = { ...process.env, GIT_TERMINAL_PROMPT: '0' };
  const git = (...parts: string[]) => run('git', parts, { cwd: folder, env });
  try {
    await run('git', ['clone', '--quiet', '--depth=1', url, folder], { env });
    await writeFile(join(folder, path), content);
    await git('add', path);
    const { stdout } = await git('status', '--porcelain');
    if (stdout.trim() === '') return;
    await git(
      '-c',
      'user.name=Dalia Dev',
      '-c',
      'user.email=dalia.dev@exemple.gouv.fr',
      'commit',
      '--quiet',
      `--message=Change ${path}`,
    );
    await git('push', '--quiet', 'origin', 'HEAD');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Adds a user and a token to an address. */
export function withCredentials(
  url: string,
  username: string,
  token: string,
): string {
  const address = new URL(url);
  address.username = username;
  address.password = token;
  return address.href;
}
