import type { Run } from '@cloud-pi-native/plugin-projects-common';
import { explain } from './transientErrors';

/**
 * Starts a run and remembers it, so that a task that resumes after a restart follows the run it had started. Should
 * the restart fall between the two, the projects backend refuses the name the second time and nothing is doubled.
 */
export async function startRunOnce(
  ctx: {
    checkpoint(options: {
      key: string;
      fn: () => Promise<string>;
    }): Promise<string>;
  },
  /** What the run adds; a step that repeats with `each` starts several. */
  name: string,
  start: () => Promise<Run>,
): Promise<string> {
  return ctx.checkpoint({
    key: `run.v1.${name}`,
    fn: async () => {
      try {
        return (await start()).id;
      } catch (error) {
        throw new Error(`Le changement a été refusé : ${explain(error)}`, {
          cause: error,
        });
      }
    },
  });
}
