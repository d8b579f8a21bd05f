import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import type { Readable } from 'node:stream';

/** No command of a tutorial takes as long: one that does hangs. */
const COMMAND_MILLISECONDS = 120_000;

export interface ShellOutcome {
  /** Of the last command. */
  exitCode: number;
  /** Lines of the commands that failed while nothing caught their failure, from 1. */
  failedLines: number[];
  /** What was printed, on both outputs. */
  output: string;
}

/**
 * The terminal of a reader: one Bash for a whole page, so that folders, variables and programs left running are still
 * there at the next block.
 */
export class Shell {
  static start(options: {
    cwd: string;
    env: Record<string, string>;
    /** For what the shell needs itself. */
    scratch: string;
  }): Shell {
    const bash = spawn('bash', ['--noprofile', '--norc'], {
      cwd: options.cwd,
      env: options.env,
      stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
      detached: true,
    });
    return new Shell(bash, options.scratch);
  }

  readonly #answers: Interface;
  readonly #exited: Promise<unknown>;
  #count = 0;
  #folder?: string;

  private constructor(
    private readonly bash: ChildProcess,
    private readonly scratch: string,
  ) {
    this.#answers = createInterface({ input: bash.stdio[3] as Readable });
    this.#exited = once(bash, 'exit');
  }

  /** @throws Error when the commands take too long, or end the shell itself */
  async run(commands: string): Promise<ShellOutcome> {
    this.#count += 1;
    const file = (kind: string) =>
      join(this.scratch, `block-${this.#count}.${kind}`);
    await writeFile(file('sh'), commands);
    await writeFile(file('failures'), '');
    const answer = this.#nextAnswer(commands);
    // The trap notes what a person would see fail; without it only the last command would count.
    this.bash.stdin?.write(
      [
        `set -o errtrace; trap 'echo "$LINENO" >> ${file('failures')}' ERR`,
        `source ${file('sh')} > ${file('out')} 2>&1 < /dev/null; status=$?`,
        `trap - ERR; printf '%s %s\\n' "$status" "$PWD" >&3`,
        '',
      ].join('\n'),
    );
    const [, status, folder] = /^(\d+) (.*)$/.exec(await answer) ?? [];
    this.#folder = folder;
    const failures = await readFile(file('failures'), 'utf8');
    return {
      exitCode: Number(status),
      failedLines: failures.split('\n').filter(Boolean).map(Number),
      output: await readFile(file('out'), 'utf8'),
    };
  }

  /** Where the last commands have left the reader. */
  get folder(): string | undefined {
    return this.#folder;
  }

  async #nextAnswer(commands: string): Promise<string> {
    const signal = AbortSignal.timeout(COMMAND_MILLISECONDS);
    const answered = once(this.#answers, 'line', { signal });
    const ended = this.#exited.then(() => {
      throw new Error(`these commands have ended the shell:\n${commands}`);
    });
    try {
      const [line] = await Promise.race([answered, ended]);
      return String(line);
    } catch (error) {
      throw signal.aborted
        ? new Error(`these commands hang:\n${commands}`)
        : error;
    } finally {
      // Whatever has lost the race must not be reported as a failure of its own.
      ended.catch(() => undefined);
      answered.catch(() => undefined);
    }
  }

  /** Ends the shell and all that it has left running. */
  async stop(): Promise<void> {
    if (this.bash.exitCode === null && this.bash.pid !== undefined) {
      process.kill(-this.bash.pid, 'SIGKILL');
      await this.#exited;
    }
    this.#answers.close();
  }
}
