import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../paths.mjs';
import { runLogged } from '../runLogged.mjs';
import { say } from '../say.mjs';
import { lastLines } from '../Trouble.mjs';

/** The tests of this script's own parts, with the test runner of Node.js. */
export async function testScripts() {
  const files = readdirSync(join(ROOT, 'scripts'), { recursive: true })
    .filter(name => name.endsWith('.test.mjs'))
    .map(name => join('scripts', name));
  const { code, output } = await runLogged(
    'Testing the scripts',
    [process.execPath, '--test', '--test-reporter', 'tap', ...files],
    { log: 'test-scripts', allowFailure: true },
  );
  const count = name =>
    Number(output.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))?.[1] ?? 0);
  if (code !== 0) {
    say(lastLines(output, 60));
  }
  return {
    passed: count('pass'),
    failed: Math.max(count('fail'), code === 0 ? 0 : 1),
  };
}
