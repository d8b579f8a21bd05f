import type { GitRemote } from './GitRemote';

/** A Git command that failed. Its message holds no secret. */
export class GitCommandError extends Error {
  readonly reason: 'exit' | 'too-large' | 'missing';
  readonly remote: GitRemote | undefined;
  readonly code: number | undefined;
  /** End of what Git said on its standard error, without secrets. */
  readonly stderr: string;
  /** What Git answered before it failed, without secrets. */
  readonly stdout: string;

  constructor(options: {
    args: readonly string[];
    remote?: GitRemote;
    reason: 'exit' | 'too-large' | 'missing';
    code?: number;
    stderr: string;
    stdout?: string;
  }) {
    super(`git ${options.args[0]} failed: ${options.stderr || options.reason}`);
    this.name = 'GitCommandError';
    this.reason = options.reason;
    this.remote = options.remote;
    this.code = options.code;
    this.stderr = options.stderr;
    this.stdout = options.stdout ?? '';
  }
}
