import { execFile } from 'child_process';
import { promises as fs } from 'fs';
import { join } from 'path';
import { promisify } from 'util';

const run = promisify(execFile);

/** Runs the machine's Git as a person would, with an identity and without its configuration. */
export async function git(
  directory: string,
  ...args: string[]
): Promise<string> {
  const { stdout } = await run('git', args, {
    cwd: directory,
    env: {
      PATH: process.env.PATH,
      HOME: directory,
      LC_ALL: 'C',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_TERMINAL_PROMPT: '0',
      GIT_AUTHOR_NAME: 'Dalia',
      GIT_AUTHOR_EMAIL: 'dalia@exemple.gouv.fr',
      GIT_COMMITTER_NAME: 'Dalia',
      GIT_COMMITTER_EMAIL: 'dalia@exemple.gouv.fr',
    },
  });
  return stdout.trim();
}

export function withCredentials(
  url: string,
  credentials: { username: string; password: string },
): string {
  const address = new URL(url);
  address.username = credentials.username;
  address.password = credentials.password;
  return address.toString();
}

/** Every branch and tag of a remote with its object, by full name. */
export async function refsOf(
  url: string,
  credentials: { username: string; password: string },
  directory: string,
): Promise<Record<string, string>> {
  const text = await git(
    directory,
    'ls-remote',
    '--refs',
    withCredentials(url, credentials),
  );
  return Object.fromEntries(
    text
      .split('\n')
      .filter(Boolean)
      .map(line => line.split('\t').reverse()),
  );
}

/** Adds a commit to the branch that is checked out, and gives its hash. */
export async function commit(
  directory: string,
  file: string,
  content: string,
): Promise<string> {
  await fs.writeFile(join(directory, file), content);
  await git(directory, 'add', file);
  await git(directory, 'commit', '--quiet', '--message', `Write ${file}`);
  return git(directory, 'rev-parse', 'HEAD');
}
