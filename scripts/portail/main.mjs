import { handleInterruptions, isStopping } from './interrupt.mjs';
import { ROOT } from './paths.mjs';
import { say } from './say.mjs';
import { explainUnexpected, Trouble } from './Trouble.mjs';

const COMMANDS = ['start', 'test', 'dev', 'bench'];

const HELP = `The Cloud π Native portal, on this machine.

  ./portail start          build what changed, start the sandbox and the portal, print the address and the accounts
  ./portail test [stage…]  check everything: format lint types scripts docs unit tutorials browser (all of them by default)
  ./portail dev            the portal with hot reload, for those who change it
  ./portail bench [name…]  measure: enrol start web docs canel conformity skills sla (all of them by default); one JSON line per figure
  ./portail help           this text

PORTAL_PORT=7107 moves the portal to another port (the sandbox takes that port + 4, + 5 and + 6).
PORTAL_DATA=/some/folder keeps the data elsewhere than in .data/.
Needs Linux, Python 3, Git, and Node.js with npm; what else is missing comes into .tools/.`;

async function main() {
  const [command = 'help', ...args] = process.argv.slice(2);
  if (['help', '--help', '-h'].includes(command)) {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  if (!COMMANDS.includes(command)) {
    throw new Trouble(
      `There is no command "${command}".`,
      'Run ./portail help for the list.',
    );
  }
  handleInterruptions();
  process.chdir(ROOT);
  const { run } = await import(`./commands/${command}.mjs`);
  return run(args);
}

main().then(
  code => {
    // A command ends by itself once what it ran was stopped; the interruption still has the rest to take down.
    if (!isStopping()) {
      process.exit(code);
    }
  },
  error => {
    // A command that was interrupted fails too; the interruption has its own end.
    if (isStopping()) {
      return;
    }
    const { message, remedy } =
      error instanceof Trouble ? error : explainUnexpected(error);
    say(`portail: ${message}`);
    say(`  what to do: ${remedy}`);
    process.exit(1);
  },
);
