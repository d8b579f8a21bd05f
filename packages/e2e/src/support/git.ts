import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
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
