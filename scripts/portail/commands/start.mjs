import { mkdirSync } from 'node:fs';
import { checkPorts } from '../checks.mjs';
import { withCleaning } from '../interrupt.mjs';
import { DATA } from '../paths.mjs';
import { duration, say } from '../say.mjs';
import { demoAccounts } from '../demoAccounts.mjs';
import { fixedPorts } from '../settings.mjs';
import { setUp } from '../setUp.mjs';
import { Stack } from '../Stack.mjs';
import { lastLines, Trouble } from '../Trouble.mjs';
import { readFileSync } from 'node:fs';

/** Starts the portal and its sandbox, and stays until it is interrupted or one of them ends. */
export async function run() {
  const started = Date.now();
  const ports = fixedPorts();
  say('Cloud π Native portal: getting ready');
  await checkPorts(ports);
  mkdirSync(DATA, { recursive: true });
  const { mkdocs } = await setUp();

  const stack = Stack.create({ ports, data: DATA, mkdocs });
  return withCleaning(
    () => stack.stop(),
    async () => {
      await stack.start();
      say(`\nReady in ${duration(Date.now() - started)}.\n`);
      say(welcome(stack));
      const ended = await stack.untilOneEnds();
      throw new Trouble(
        `${ended.name} stopped. Its last words:\n${lastLines(
          readFileSync(ended.logFile, 'utf8'),
          15,
        )}`,
        `Read ${ended.logFile}, then run ./portail start again.`,
      );
    },
  );
}

/** @param {Stack} stack */
function welcome(stack) {
  const { people, password } = demoAccounts();
  const width = Math.max(...people.map(({ email }) => email.length));
  const accounts = people.map(
    ({ email, title }) => `  ${email.padEnd(width)}  ${title}`,
  );
  return [
    `Open  ${stack.url}`,
    '',
    `Demo accounts (password of all: ${password})`,
    ...accounts,
    '',
    `Secondary forge (sandbox)  http://localhost:${stack.ports.gitlab}`,
    `Primary forge (sandbox)    http://localhost:${stack.ports.primaryForge}`,
    `Data and logs              ${stack.data}`,
    '',
    'Ctrl-C stops everything; the data stay.',
  ].join('\n');
}
