import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { DATA } from './paths.mjs';
import { runLogged } from './runLogged.mjs';
import { say } from './say.mjs';
import { lastLines } from './Trouble.mjs';

/**
 * Runs the Playwright tests of a package against a stack, and says what the portal complained of when one fails.
 *
 * @param {string[]} yarn
 * @param {{
 *   title: string, workspace: string, log: string, stack: import('./Stack.mjs').Stack, env: Record<string, string>
 * }} options `env`: laid over the environment of the stack
 * @returns {Promise<{ passed: number, failed: number, failures?: string[] }>}
 */
export async function runPlaywright(
  yarn,
  { title, workspace, log, stack, env },
) {
  const report = join(DATA, 'logs', `${log}.json`);
  rmSync(report, { force: true });
  const { code, output } = await runLogged(
    title,
    [...yarn, 'workspace', workspace, 'playwright', 'test'],
    {
      log,
      allowFailure: true,
      env: {
        ...stack.environment,
        ...env,
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      },
    },
  );
  if (code !== 0) {
    say(lastLines(output, 150));
    say('    The portal complained of:');
    say(lastLines(complaintsOf(join(stack.data, 'logs/portal.log')), 20));
  }
  if (!existsSync(report)) {
    return { passed: 0, failed: 1 };
  }
  const { stats, suites } = JSON.parse(readFileSync(report, 'utf8'));
  return {
    passed: stats.expected + stats.flaky,
    failed: Math.max(stats.unexpected, code === 0 ? 0 : 1),
    failures: suites.flatMap(failuresIn),
  };
}

/**
 * The tests that failed, each with the beginning of its error.
 *
 * @param {import('@playwright/test/reporter').JSONReportSuite} suite
 * @returns {string[]}
 */
function failuresIn({ specs, suites = [] }) {
  return [
    ...suites.flatMap(failuresIn),
    ...specs
      .filter(({ ok }) => !ok)
      .map(({ file, title, tests }) => {
        const errors = tests.flatMap(({ results }) =>
          results.flatMap(({ errors: found }) => found),
        );
        const message = stripVTControlCharacters(errors[0]?.message ?? '');
        return `${file}: ${title}\n      ${message.slice(0, 600)}`;
      }),
  ];
}

/**
 * The warnings and errors of the portal, without the line of each request.
 *
 * @param {string} logFile
 */
function complaintsOf(logFile) {
  return readFileSync(logFile, 'utf8')
    .split('\n')
    .filter(line => /"level":"(warn|error)"/.test(line))
    .join('\n');
}
