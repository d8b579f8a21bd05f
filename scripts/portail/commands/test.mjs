import { mkdirSync } from 'node:fs';
import { DATA } from '../paths.mjs';
import { duration, say } from '../say.mjs';
import { setUp } from '../setUp.mjs';
import { testInBrowser } from '../stages/browser.mjs';
import { testScripts } from '../stages/scripts.mjs';
import { checkWith } from '../stages/tools.mjs';
import { testTutorials } from '../stages/tutorials.mjs';
import { testPackages } from '../stages/unit.mjs';
import { Trouble } from '../Trouble.mjs';

/**
 * Each stage answers how many checks passed and failed, and a line for each failure that it can name.
 *
 * @param {string[]} yarn
 */
const stagesOf = yarn => ({
  format: () =>
    checkWith(
      'Checking the format',
      [...yarn, 'prettier', '--check', '.'],
      'test-format',
    ),
  lint: () =>
    checkWith(
      'Checking the rules of style',
      [...yarn, 'backstage-cli', 'repo', 'lint', '--max-warnings', '0'],
      'test-lint',
    ),
  types: () => checkWith('Checking the types', [...yarn, 'tsc'], 'test-types'),
  scripts: () => testScripts(),
  // Reads packages that a bare machine has only after its set-up.
  docs: async () => (await import('../stages/docs.mjs')).testDocumentation(),
  unit: () => testPackages(yarn),
  tutorials: () => testTutorials(yarn),
  browser: () => testInBrowser(yarn),
});

/**
 * Runs the stages, all of them even when one fails, and ends with the line that says how many checks passed and failed.
 *
 * @param {string[]} names the stages wanted; none means all
 * @returns {Promise<number>} exit code
 */
export async function run(names) {
  const known = Object.keys(stagesOf([]));
  const unknown = names.find(name => !known.includes(name));
  if (unknown) {
    throw new Trouble(
      `There is no stage "${unknown}".`,
      `Choose among ${known.join(', ')}.`,
    );
  }
  mkdirSync(DATA, { recursive: true });
  const { yarn } = await setUp({ withBuild: false });
  const stages = stagesOf(yarn);
  const total = { passed: 0, failed: 0 };
  const lines = [];
  const allFailures = [];
  for (const name of names.length > 0 ? names : known) {
    const started = Date.now();
    const { passed, failed, failures = [] } = await outcomeOf(stages[name]);
    total.passed += passed;
    total.failed += failed;
    allFailures.push(...failures);
    lines.push(
      `  ${name.padEnd(9)} ${passed} passed, ${failed} failed in ${duration(
        Date.now() - started,
      )}`,
    );
  }
  // Once more at the end, where a log that was cut still has them.
  if (allFailures.length > 0) {
    say(`\nFailures:\n${allFailures.map(line => `  ✘ ${line}`).join('\n')}`);
  }
  say(`\nStages:\n${lines.join('\n')}`);
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
  return total.failed === 0 ? 0 : 1;
}

/**
 * A stage that cannot go on fails, and the others still run: the last line of a run always says where it stands. An
 * interruption ends the run.
 *
 * @param {() => Promise<{ passed: number, failed: number, failures?: string[] }>} stage
 */
async function outcomeOf(stage) {
  try {
    return await stage();
  } catch (error) {
    if (!(error instanceof Trouble)) {
      throw error;
    }
    say(`    ✘ ${error.message}\n      what to do: ${error.remedy}`);
    return { passed: 0, failed: 1, failures: [error.message] };
  }
}
