import { mkdirSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { checkPorts } from '../checks.mjs';
import { demoAccounts } from '../demoAccounts.mjs';
import { withCleaning } from '../interrupt.mjs';
import { DATA, ROOT } from '../paths.mjs';
import { stopGroup } from '../runLogged.mjs';
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
        await stopGroup(child);
      }
      await stack.stop();
    },
    async () => {
      await stack.startSandbox();
      const { password } = demoAccounts();
      const url = `http://localhost:${FRONTEND_PORT}`;
      say(
        `Open ${url} once it is compiled; demo password: ${password}. Ctrl-C stops everything.`,
      );
      child = spawn(
        yarn[0],
        [...yarn.slice(1), 'backstage-cli', 'repo', 'start'],
        {
          cwd: ROOT,
          env: {
            ...process.env,
            ...stack.environment,
            // The pages come from the compiler, which reloads them; they call the backend on its own address.
            APP_CONFIG_app_baseUrl: url,
          },
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
