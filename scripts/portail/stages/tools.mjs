import { say } from '../say.mjs';
import { runLogged } from '../runLogged.mjs';
import { lastLines } from '../Trouble.mjs';

/**
 * A tool that checks the whole tree and answers by its exit code: one check.
 *
 * @param {string} title
 * @param {string[]} command
 * @param {string} log
 */
export async function checkWith(title, command, log) {
  const { code, output } = await runLogged(title, command, {
    log,
    allowFailure: true,
  });
  if (code !== 0) {
    say(lastLines(output, 60));
  }
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
