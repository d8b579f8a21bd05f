import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { build } from '../build.mjs';
import { provideChromium } from '../chromium.mjs';
import { provideMkdocs } from '../mkdocs.mjs';
import { DATA } from '../paths.mjs';
import { runLogged } from '../runLogged.mjs';
import { say } from '../say.mjs';
import { lastLines } from '../Trouble.mjs';
import { withStack } from '../withStack.mjs';

/**
 * The browser tests, against the production build and a sandbox of their own, on free ports and with empty data.
 *
 * @param {string[]} yarn
 */
export async function testInBrowser(yarn) {
  const chromium = await provideChromium();
  const mkdocs = await provideMkdocs();
  await build(yarn);
  return withStack({ mkdocs }, async stack => {
    const report = join(DATA, 'logs', 'test-browser.json');
    rmSync(report, { force: true });
    const { code, output } = await runLogged(
      'Testing in the browser (several minutes)',
      [
        ...[...yarn, 'workspace', '@cloud-pi-native/e2e'],
        ...['playwright', 'test'],
      ],
      {
        log: 'test-browser',
        allowFailure: true,
        env: {
          ...stack.environment,
          PORTAL_CHROMIUM: chromium,
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
  });
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
