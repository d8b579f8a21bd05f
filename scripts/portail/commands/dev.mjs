import { mkdirSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { checkPorts } from '../checks.mjs';
import { demoAccounts } from '../demoAccounts.mjs';
import { withCleaning } from '../interrupt.mjs';
import { DATA, ROOT } from '../paths.mjs';
import { killGroup } from '../runLogged.mjs';
import { say } from '../say.mjs';
import { fixedPorts } from '../settings.mjs';
import { setUp } from '../setUp.mjs';
import { Stack } from '../Stack.mjs';
import { buildSandbox } from '../build.mjs';

const FRONTEND_PORT = 3000;

/** The sandbox as built, the frontend and the backend from their sources, reloaded as they change. */
export async function run() {
  const ports = fixedPorts();
  await checkPorts({ ...ports, frontend: FRONTEND_PORT });
  mkdirSync(DATA, { recursive: true });
  const { yarn, mkdocs } = await setUp({ withBuild: false });
  await buildSandbox(yarn);

  const stack = Stack.create({ ports, data: DATA, mkdocs });
  let child;
  return withCleaning(
    async () => {
      if (child) {
        killGroup(child, 'SIGTERM');
      }
      await stack.stop();
    },
    async () => {
      await stack.startSandbox();
      const { password } = demoAccounts();
      say(
        `Open http://localhost:${FRONTEND_PORT} once it is compiled; demo password: ${password}. Ctrl-C stops everything.`,
      );
      child = spawn(
        yarn[0],
        [
          ...yarn.slice(1),
          'backstage-cli',
          'repo',
          'start',
          '--config',
          'app-config.yaml',
          '--config',
          'app-config.development.yaml',
        ],
        {
          cwd: ROOT,
          env: { ...process.env, ...stack.environment },
          stdio: ['ignore', 'inherit', 'inherit'],
          detached: true,
        },
      );
      return new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('exit', code => resolve(code ?? 1));
      });
    },
  );
}
