import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { checkDisk } from './checks.mjs';
import { outputOf } from './programs.mjs';
import { fingerprint } from './fingerprint.mjs';
import { ROOT, TOOLS } from './paths.mjs';
import { runLogged } from './runLogged.mjs';
import { Trouble } from './Trouble.mjs';

const VERSION = '4.13.0';
const CHECKSUM =
  '73461d4a36bae7639ecc9a859f3f7ea59c0a7ca02206ed9a44f2621cf53bdec8ab4c682f4114f2692e58e8f40702699aa1add18c263a7f72f6abd83c4bfbabab';

/**
 * The machine's own Yarn 4, or else the one brought into .tools/.
 *
 * @returns {Promise<string[]>} the command to put before Yarn's arguments
 */
export async function provideYarn() {
  // A corepack shim answers only after a download from a host of its own: it must not wait for one here.
  const own = outputOf('yarn', ['--version'], { COREPACK_ENABLE_NETWORK: '0' });
  if (own?.startsWith('4.')) {
    return ['yarn'];
  }
  const brought = join(TOOLS, 'yarn', 'bin', 'yarn.js');
  if (!existsSync(brought)) {
    await bringYarn();
  }
  return [process.execPath, brought];
}

async function bringYarn() {
  const part = join(TOOLS, 'yarn.part');
  rmSync(part, { recursive: true, force: true });
  mkdirSync(join(part, 'yarn'), { recursive: true });
  const name = `@yarnpkg/cli-dist@${VERSION}`;
  if (outputOf('npm', ['--version']) === undefined) {
    throw new Trouble(
      'Yarn 4 is missing, and so is npm, which could bring it.',
      'Install npm (Debian: apt-get install npm), or Yarn 4.',
    );
  }
  await runLogged(
    `Bringing Yarn ${VERSION}`,
    [
      'npm',
      'pack',
      '--loglevel=error',
      // Tries once more after two seconds; as it comes, npm hides a missing network for minutes.
      '--fetch-retries=1',
      '--fetch-retry-mintimeout=2000',
      '--pack-destination',
      part,
      name,
    ],
    { log: 'yarn-download' },
  );
  const archive = join(part, `yarnpkg-cli-dist-${VERSION}.tgz`);
  const checksum = createHash('sha512')
    .update(readFileSync(archive))
    .digest('hex');
  if (checksum !== CHECKSUM) {
    throw new Trouble(
      `The archive of ${name} is not the published one.`,
      'Check which registry npm uses (npm config get registry).',
    );
  }
  await runLogged(
    'Unpacking Yarn',
    ['tar', '-xzf', archive, '-C', join(part, 'yarn'), '--strip-components=1'],
    { log: 'yarn-unpack' },
  );
  rmSync(join(TOOLS, 'yarn'), { recursive: true, force: true });
  renameSync(join(part, 'yarn'), join(TOOLS, 'yarn'));
  rmSync(part, { recursive: true, force: true });
}

/**
 * Installs exactly what the lock file says, unless that was done already.
 *
 * @param {string[]} yarn
 */
export async function installPackages(yarn) {
  const stamp = join(ROOT, 'node_modules', '.portail-install');
  const wanted = fingerprint(
    ROOT,
    ['package.json', 'yarn.lock', '.yarnrc.yml', 'packages', 'plugins'],
    {
      salt: `${process.platform} ${process.arch} ${process.versions.modules}`,
      include: file =>
        dirname(file) === ROOT || basename(file) === 'package.json',
    },
  );
  if (readIfExists(stamp) === wanted) {
    return;
  }
  if (!existsSync(join(ROOT, 'node_modules'))) {
    checkDisk(5, 'the installation');
  }
  await runLogged(
    'Installing the packages of the lock file (2 to 5 minutes the first time)',
    [...yarn, 'install', '--immutable'],
    { log: 'install', env: yarnEnvironment() },
  );
  writeFileSync(stamp, wanted);
}

/** Yarn reads neither npm's registry nor the usual proxy variables: a network that needs them has said so only once. */
function yarnEnvironment() {
  const env = {};
  const proxy = process.env.HTTPS_PROXY ?? process.env.https_proxy;
  if (proxy) {
    env.YARN_HTTPS_PROXY = process.env.YARN_HTTPS_PROXY ?? proxy;
    env.YARN_HTTP_PROXY = process.env.YARN_HTTP_PROXY ?? proxy;
  }
  const hasOwnSettings =
    process.env.YARN_NPM_REGISTRY_SERVER ||
    existsSync(join(homedir(), '.yarnrc.yml'));
  const registry = outputOf('npm', ['config', 'get', 'registry']);
  if (!hasOwnSettings && registry?.startsWith('https://')) {
    env.YARN_NPM_REGISTRY_SERVER = registry.replace(/\/$/, '');
  }
  return env;
}

/** @param {string} file */
export function readIfExists(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
