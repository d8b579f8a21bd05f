import { spawn } from 'node:child_process';

/** A Git command that failed; the message is what Git said. */
export class GitError extends Error {
  constructor(readonly exitCode: number | undefined, message: string) {
    super(message);
    this.name = 'GitError';
  }
}

/** Git without the configuration, the credentials or the prompts of whoever runs the sandbox. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: '/nonexistent',
    LC_ALL: 'C.UTF-8',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    // Hooks and alternates must come from the sandbox only, whoever owns the folder.
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'safe.directory',
    GIT_CONFIG_VALUE_0: '*',
  };
}

/** Runs one Git command and gives its standard output. */
export async function runGit(
  args: readonly string[],
  options: { gitDir?: string; input?: string | Buffer } = {},
): Promise<Buffer> {
  const location = options.gitDir ? [`--git-dir=${options.gitDir}`] : [];
  const child = spawn('git', [...location, ...args], {
    env: gitEnvironment(),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', chunk => output.push(chunk));
  child.stderr.on('data', chunk => errors.push(chunk));
  // A command that stops before it has read everything closes the pipe: its exit code tells what went wrong.
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');
  const exitCode = await new Promise<number | undefined>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', code => resolve(code ?? undefined));
  });
  if (exitCode !== 0) {
    throw new GitError(
      exitCode,
      Buffer.concat(errors).toString('utf8').trim() ||
        `git ${args[0]} ended with ${exitCode}`,
    );
  }
  return Buffer.concat(output);
}

/** Runs one Git command and gives its standard output as text, without the last line end. */
export async function runGitText(
  args: readonly string[],
  options: { gitDir?: string; input?: string | Buffer } = {},
): Promise<string> {
  return (await runGit(args, options)).toString('utf8').replace(/\n$/, '');
}
