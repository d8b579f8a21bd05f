import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { checkDisk } from './checks.mjs';
import { fingerprint } from './fingerprint.mjs';
import { ROOT, TOOLS } from './paths.mjs';
import { runLogged } from './runLogged.mjs';
import { readIfExists } from './yarn.mjs';

/** The unpacked production bundle of the backend; the frontend it serves is in packages/app/dist. */
export const PORTAL_BUILD = join(TOOLS, 'portal');

const COMMON_INPUTS = [
  'package.json',
  'yarn.lock',
  'backstage.json',
  'tsconfig.json',
];

/**
 * Builds the production bundle and the sandbox, each only when what it is made from has changed.
 *
 * @param {string[]} yarn
 */
export async function build(yarn) {
  await buildWhenChanged({
    result: [
      join(PORTAL_BUILD, 'packages/backend'),
      join(ROOT, 'packages/app/dist'),
    ],
    stamp: join(TOOLS, 'portal.fingerprint'),
    inputs: ['packages/app', 'packages/backend', 'plugins'],
    make: () => buildPortal(yarn),
  });
  await buildSandbox(yarn);
}

/** @param {string[]} yarn */
export async function buildSandbox(yarn) {
  await buildWhenChanged({
    result: [join(ROOT, 'packages/sandbox/dist')],
    stamp: join(TOOLS, 'sandbox.fingerprint'),
    inputs: ['packages/sandbox'],
    make: () =>
      runLogged(
        'Building the sandbox',
        // As a command line tool: its JavaScript is all that is needed, and its types would take a whole type check.
        [...yarn, 'backstage-cli', 'package', 'build', '--role', 'cli'],
        { log: 'build-sandbox', cwd: join(ROOT, 'packages/sandbox') },
      ),
  });
}

/** @param {{ result: string[], stamp: string, inputs: string[], make: () => Promise<unknown> }} options */
async function buildWhenChanged({ result, stamp, inputs, make }) {
  const wanted = fingerprint(ROOT, [...COMMON_INPUTS, ...inputs], {
    salt: process.versions.modules,
  });
  if (readIfExists(stamp) === wanted && result.every(existsSync)) {
    return;
  }
  rmSync(stamp, { force: true });
  checkDisk(1, 'the build');
  await make();
  mkdirSync(TOOLS, { recursive: true });
  writeFileSync(stamp, wanted);
}

/** @param {string[]} yarn */
async function buildPortal(yarn) {
  await runLogged(
    'Building the portal (about a minute)',
    [...yarn, 'workspace', 'backend', 'build'],
    { log: 'build', env: { NODE_ENV: 'production' } },
  );
  const part = `${PORTAL_BUILD}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  await runLogged(
    'Unpacking the bundle',
    [
      'tar',
      '-xzf',
      join(ROOT, 'packages/backend/dist/bundle.tar.gz'),
      '-C',
      part,
    ],
    { log: 'unpack' },
  );
  linkPackages(part);
  rmSync(PORTAL_BUILD, { recursive: true, force: true });
  renameSync(part, PORTAL_BUILD);
}

/**
 * The bundle expects an installation of its own. Only this repository's packages must come from the bundle, so they
 * alone are linked here; all others are found further up, in the node_modules of the clone.
 *
 * @param {string} folder the unpacked bundle
 */
function linkPackages(folder) {
  const scope = join(folder, 'node_modules', '@cloud-pi-native');
  mkdirSync(scope, { recursive: true });
  for (const plugin of readdirSync(join(folder, 'plugins'))) {
    symlinkSync(`../../plugins/${plugin}`, join(scope, `plugin-${plugin}`));
    const nested = join(ROOT, 'plugins', plugin, 'node_modules');
    if (existsSync(nested)) {
      symlinkSync(nested, join(folder, 'plugins', plugin, 'node_modules'));
    }
  }
}
