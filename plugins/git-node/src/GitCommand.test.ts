import { promises as fs } from 'fs';
import { tmpdir } from 'os';
import { delimiter, join } from 'path';
import { runGit } from './GitCommand';
import type { GitRemote } from './GitRemote';

const remote: GitRemote = {
  side: 'source',
  system: 'forge',
  url: 'http://127.0.0.1:1/app.git',
  credentials: { username: 'dalia', password: 's3cr3t-t0ken' },
};
const pair = Buffer.from('dalia:s3cr3t-t0ken').toString('base64');

let directory: string;
const path = process.env.PATH;

beforeEach(async () => {
  directory = await fs.mkdtemp(join(tmpdir(), 'git-command-'));
});
afterEach(async () => {
  process.env.PATH = path;
  await fs.rm(directory, { recursive: true, force: true });
});

/** Puts a program of this text in the place of Git. */
async function replaceGit(script: string) {
  const program = join(directory, 'git');
  await fs.writeFile(program, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  process.env.PATH = `${directory}${delimiter}${path}`;
}

const run = (args: string[], signal = new AbortController().signal) =>
  runGit(args, { gitDirectory: directory, remote, signal });

describe('runGit', () => {
  it('gives credentials by the environment alone, and hides them from what Git says', async () => {
    await replaceGit(
      'printf "%s\\n" "$@" > arguments; env > environment; echo "fatal: $GIT_CONFIG_VALUE_10 s3cr3t-t0ken $(env)" >&2; exit 128',
    );
    const error = await run(['ls-remote', remote.url]).catch(caught => caught);
    expect(error.code).toBe(128);
    const said = `${error.message} ${error.stderr} ${error.stack}`;
    expect(said).not.toContain('s3cr3t-t0ken');
    expect(said).not.toContain(pair);
    expect(await fs.readFile(join(directory, 'arguments'), 'utf8')).toBe(
      `ls-remote\n${remote.url}\n`,
    );
    const environment = await fs.readFile(
      join(directory, 'environment'),
      'utf8',
    );
    expect(environment).toContain(`=http.${remote.url}.extraHeader\n`);
    expect(environment).toContain(`=Authorization: Basic ${pair}\n`);
  });

  it('lets Git see nothing of the configuration of the machine, nor its variables', async () => {
    process.env.MIRRORS_TEST_SECRET = 'of the portal';
    await replaceGit('env');
    const { stdout } = await run(['version']);
    delete process.env.MIRRORS_TEST_SECRET;
    expect(stdout).not.toContain('MIRRORS_TEST_SECRET');
    expect(stdout).toContain('GIT_CONFIG_NOSYSTEM=1');
    expect(stdout).toContain('GIT_CONFIG_GLOBAL=/dev/null');
    expect(stdout).toContain('GIT_TERMINAL_PROMPT=0');
    expect(stdout).toContain('GIT_ALLOW_PROTOCOL=http\n');
  });

  it('speaks no other protocol than the one of the remote', async () => {
    await expect(run(['ls-remote', 'file:///etc'])).rejects.toThrow(
      "transport 'file' not allowed",
    );
    await expect(run(['ls-remote', 'ext::true'])).rejects.toThrow(
      "transport 'ext' not allowed",
    );
  });

  it('stops the whole family of processes when it is told to', async () => {
    await replaceGit('sleep 600 & echo $! > child; wait');
    const controller = new AbortController();
    const running = run(['fetch'], controller.signal);
    const child = await waitFor(() =>
      fs.readFile(join(directory, 'child'), 'utf8'),
    );
    controller.abort(new Error('enough'));
    await expect(running).rejects.toThrow('enough');
    await waitFor(async () => {
      expect(() => process.kill(Number(child), 0)).toThrow('ESRCH');
      return true;
    });
  });

  it('stops a program that does not stop talking', async () => {
    await replaceGit('exec yes');
    await expect(run(['ls-remote'])).rejects.toMatchObject({
      reason: 'too-large',
    });
  });

  it('says so when there is no Git', async () => {
    process.env.PATH = directory;
    await expect(run(['fetch'])).rejects.toThrow('git is not installed');
  });
});

async function waitFor<T>(look: () => Promise<T>): Promise<NonNullable<T>> {
  for (;;) {
    const found = await look().catch(() => undefined);
    if (found) return found;
    await new Promise(resolve => {
      setTimeout(resolve, 20);
    });
  }
}
