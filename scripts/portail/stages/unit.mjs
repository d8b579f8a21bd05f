import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { withCleaning } from '../interrupt.mjs';
import { provideLibreOffice } from '../libreOffice.mjs';
import { DATA, ROOT } from '../paths.mjs';
import { Postgres } from '../Postgres.mjs';
import { runLogged } from '../runLogged.mjs';
import { say } from '../say.mjs';
import { lastLines } from '../Trouble.mjs';

/** Only a test that hangs takes as long: real servers are slow on a busy machine, and no test is about speed. */
const TEST_TIMEOUT_MILLISECONDS = 60_000;

/**
 * The unit and integration tests of all packages, against SQLite and against a PostgreSQL started for them.
 *
 * @param {string[]} yarn
 */
export async function testPackages(yarn) {
  await provideLibreOffice();
  const postgres = await Postgres.start();
  return withCleaning(
    () => postgres.stop(),
    async () => {
      const report = join(DATA, 'logs', 'test-unit.json');
      rmSync(report, { force: true });
      const { code, output } = await runLogged(
        'Testing the packages, on SQLite and PostgreSQL (several minutes)',
        [
          ...[...yarn, 'backstage-cli', 'repo', 'test', '--watchAll=false'],
          ...['--maxWorkers=2', `--testTimeout=${TEST_TIMEOUT_MILLISECONDS}`],
          ...['--json', `--outputFile=${report}`],
        ],
        {
          log: 'test-unit',
          allowFailure: true,
          env: {
            BACKSTAGE_TEST_DISABLE_DOCKER: '1',
            BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING: postgres.url,
            NODE_OPTIONS: '--max-old-space-size=4096',
          },
        },
      );
      if (!existsSync(report)) {
        say(lastLines(output, 60));
        return { passed: 0, failed: 1 };
      }
      return summarise(JSON.parse(readFileSync(report, 'utf8')), code);
    },
  );
}

/**
 * @param {import('@jest/reporters').AggregatedResult} report Jest's JSON report
 * @param {number} code
 */
function summarise(report, code) {
  const failures = [];
  for (const suite of report.testResults) {
    const broken = suite.assertionResults.filter(
      ({ status }) => status === 'failed',
    );
    for (const { fullName, failureMessages } of broken) {
      const name = `${relative(ROOT, suite.name)}: ${fullName}`;
      const message = failureMessages.join('\n').trim();
      failures.push(`${name}\n      ${message.slice(0, 300)}`);
      say(`\n    ✘ ${name}`);
      say(lastLines(message.slice(0, 3000), 100));
    }
    if (suite.status === 'failed' && broken.length === 0) {
      failures.push(`${relative(ROOT, suite.name)} could not run`);
      say(`\n    ✘ ${relative(ROOT, suite.name)} could not run`);
      say(lastLines(suite.message.slice(0, 3000), 40));
    }
  }
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return {
    passed: report.numPassedTests,
    failed: Math.max(failed, code === 0 ? 0 : 1),
    failures,
  };
}
