import { spawn } from 'child_process';
import { isError } from '@backstage/errors';
import { gitEnvironment } from './gitEnvironment';
import { GitCommandError } from './GitCommandError';
import { secretsOf, type GitRemote } from './GitRemote';
import { redactSecrets } from './redactSecrets';

export interface GitCommandOptions {
  gitDirectory: string;
  /** The repository that the command talks to; without it the command reaches no network at all. */
  remote?: GitRemote;
  stdin?: string;
  /** Exit codes that are answers rather than errors. */
  okCodes?: readonly number[];
  signal: AbortSignal;
}

export interface GitResult {
  code: number;
  /** What the command answered, as text. */
  stdout: string;
  /** The same, byte by byte. */
  bytes: Buffer;
}

/** Most bytes kept of an answer: some hundred thousand refs. */
const maximumOutput = 32 * 1024 * 1024;
/** Bytes kept of what a command says on its standard error: the end tells why it failed. */
const maximumErrors = 16 * 1024;
/** Git cleans its lock files up when it is asked to stop; it gets this long, in milliseconds, before it is killed. */
const gracePeriod = 5_000;

/**
 * Runs `git` with an environment of its own (see {@link gitEnvironment}) and bounded output.
 * Throws a {@link GitCommandError} that holds no secret; `signal` stops the whole family of processes.
 */
export async function runGit(
  args: readonly string[],
  options: GitCommandOptions,
): Promise<GitResult> {
  const { gitDirectory, remote, stdin, signal, okCodes = [0] } = options;
  signal.throwIfAborted();
  const child = spawn('git', [...args], {
    cwd: gitDirectory,
    env: gitEnvironment({ gitDirectory, remote }) as NodeJS.ProcessEnv,
    stdio: ['pipe', 'pipe', 'pipe'],
    // A group of its own, so that git-remote-https and index-pack are stopped with it.
    detached: true,
  });

  let stopped: 'aborted' | 'too-large' | undefined;
  let killTimer: NodeJS.Timeout | undefined;
  const stop = (reason: 'aborted' | 'too-large') => {
    if (stopped) return;
    stopped = reason;
    signalGroup(child.pid, 'SIGTERM');
    killTimer = setTimeout(
      () => signalGroup(child.pid, 'SIGKILL'),
      gracePeriod,
    );
  };
  const onAbort = () => stop('aborted');
  signal.addEventListener('abort', onAbort, { once: true });

  const answers: Buffer[] = [];
  let answered = 0;
  child.stdout.on('data', (data: Buffer) => {
    answered += data.length;
    if (answered > maximumOutput) stop('too-large');
    else answers.push(data);
  });
  let errors = '';
  child.stderr.on('data', (data: Buffer) => {
    errors = (errors + data.toString('utf8')).slice(-maximumErrors);
  });
  // A command that ends before it read everything is judged by its exit code.
  child.stdin.on('error', () => {});
  child.stdin.end(stdin);

  try {
    const code = await new Promise<number>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', exitCode => resolve(exitCode ?? -1));
    });
    if (stopped === 'aborted') throw signal.reason;
    const secrets = remote ? secretsOf(remote) : [];
    const stderr = redactSecrets(errors, secrets).trim();
    const bytes = Buffer.concat(answers);
    const stdout = bytes.toString('utf8');
    if (stopped === 'too-large') {
      throw new GitCommandError({ args, remote, reason: 'too-large', stderr });
    }
    if (!okCodes.includes(code)) {
      throw new GitCommandError({
        args,
        remote,
        reason: 'exit',
        code,
        stderr,
        stdout: redactSecrets(stdout.slice(-maximumErrors), secrets),
      });
    }
    return { code, stdout, bytes };
  } catch (error) {
    if (isMissingProgram(error)) {
      throw new GitCommandError({
        args,
        remote,
        reason: 'missing',
        stderr: 'git is not installed on the machine of the portal',
      });
    }
    throw error;
  } finally {
    clearTimeout(killTimer);
    signal.removeEventListener('abort', onAbort);
  }
}

function signalGroup(pid: number | undefined, name: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, name);
  } catch {
    // The group is already gone.
  }
}

function isMissingProgram(error: unknown): boolean {
  return isError(error) && error.code === 'ENOENT';
}
