import { execFile } from 'node:child_process';

/** How a program ended and what it said, on both outputs. */
export interface ToolOutcome {
  code: number;
  output: string;
}

/**
 * Runs one of the tools that `./portail test tutorials` brings.
 *
 * @throws Error when it is not there
 */
export function runTool(
  program: string,
  args: string[],
  options: { cwd?: string } = {},
): Promise<ToolOutcome> {
  return new Promise((resolve, reject) => {
    execFile(program, args, options, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') {
        reject(
          new Error(
            `${program} cannot be run (${error.message}): start these tests with ./portail test tutorials`,
          ),
        );
        return;
      }
      resolve({ code: Number(error?.code ?? 0), output: stdout + stderr });
    });
  });
}
