import { mkdirSync } from 'node:fs';
import { DATA } from '../paths.mjs';
import { say } from '../say.mjs';
import { setUp } from '../setUp.mjs';
import { Trouble } from '../Trouble.mjs';

const BENCHES = [
  'enrol',
  'start',
  'web',
  'docs',
  'canel',
  'conformity',
  'quotas',
  'skills',
  'sla',
];

/**
 * Runs the benches one after the other. A target that is missed is a result, not a failure: the exit code stays 0.
 *
 * @param {string[]} names the benches wanted; none means all
 */
export async function run(names) {
  const unknown = names.find(name => !BENCHES.includes(name));
  if (unknown) {
    throw new Trouble(
      `There is no bench "${unknown}".`,
      `Choose among ${BENCHES.join(', ')}.`,
    );
  }
  mkdirSync(DATA, { recursive: true });
  const tools = await setUp();
  for (const name of names.length > 0 ? names : BENCHES) {
    say(`\nBench ${name}`);
    const bench = await import(`../../bench/${name}.mjs`);
    await bench.run(tools);
  }
  return 0;
}
