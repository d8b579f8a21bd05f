import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs Git as a person would, without prompts and without the configuration of this machine. */
export async function git(
  directory: string,
  ...args: string[]
): Promise<string> {
  const { stdout } = await run('git', ['-C', directory, ...args], {
    env: {
      PATH: process.env.PATH,
      HOME: directory,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_TERMINAL_PROMPT: '0',
      GIT_AUTHOR_NAME: 'Test',
      GIT_AUTHOR_EMAIL: 'test@exemple.gouv.fr',
      GIT_COMMITTER_NAME: 'Test',
      GIT_COMMITTER_EMAIL: 'test@exemple.gouv.fr',
    },
  });
  return stdout.trim();
}

/** A checkout with one commit on `main`. */
export async function newCheckout(directory: string): Promise<string> {
  await mkdir(directory, { recursive: true });
  await git(directory, 'init', '--quiet', '--initial-branch=main');
  await commitFile(directory, 'README.md', '# Test\n');
  return directory;
}

export async function commitFile(
  directory: string,
  path: string,
  content: string,
): Promise<string> {
  await mkdir(dirname(join(directory, path)), { recursive: true });
  await writeFile(join(directory, path), content);
  await git(directory, 'add', '--all');
  await git(directory, 'commit', '--quiet', '--allow-empty', '-m', path);
  return git(directory, 'rev-parse', 'HEAD');
}

/** The address of a repository with the credentials in it, for tests only. */
export function withCredentials(
  url: string,
  username: string,
  password: string,
): string {
  return url.replace('://', `://${username}:${password}@`);
}
