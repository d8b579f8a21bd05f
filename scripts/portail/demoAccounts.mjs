import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

/**
 * The people of the sandbox, from the sandbox itself (it must be built).
 *
 * @returns {{ people: { username: string, email: string, title: string }[], password: string }}
 */
export function demoAccounts() {
  const require = createRequire(import.meta.url);
  const { demoEmail, demoPassword, demoPeople } = require(join(
    ROOT,
    'packages/sandbox/dist/index.cjs.js',
  ));
  return {
    password: demoPassword,
    people: demoPeople.map(({ username, title }) => ({
      username,
      email: demoEmail(username),
      title,
    })),
  };
}
