import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT, TOOLS } from '../portail/paths.mjs';
import { runLogged } from '../portail/runLogged.mjs';
import { readIfExists } from '../portail/yarn.mjs';

/** The release of create-app that belongs to the Backstage version of this repository. */
const CREATE_APP = '@backstage/create-app@0.9.2';

const require = createRequire(import.meta.url);

/**
 * The frontend of a fresh create-app, built for production with the dependency versions of this repository, so that
 * only what the portal adds or takes away makes the difference. Made once into .tools/.
 *
 * @param {string[]} yarn
 * @returns {Promise<string>} folder of the built app package
 */
export async function provideStockApp(yarn) {
  const root = join(TOOLS, 'stock-app');
  const app = join(root, 'packages/app');
  const stamp = join(root, '.portail-build');
  const backstage = readFileSync(join(ROOT, 'backstage.json'), 'utf8');
  const wanted = `${CREATE_APP} ${backstage}`;
  if (readIfExists(stamp) === wanted && existsSync(join(app, 'dist'))) {
    return app;
  }
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, 'packages'), { recursive: true });
  await copyTemplate(root, app);
  writeProject(root);
  await runLogged(
    'Installing a fresh create-app to compare with (a few minutes, once)',
    [...yarn, 'install', '--no-immutable'],
    { log: 'stock-app-install', cwd: root, env: { CI: '' } },
  );
  await runLogged('Building it', [...yarn, 'workspace', 'app', 'build'], {
    log: 'stock-app-build',
    cwd: root,
    env: { NODE_ENV: 'production' },
  });
  writeFileSync(stamp, wanted);
  return app;
}

/**
 * @param {string} root
 * @param {string} app
 */
async function copyTemplate(root, app) {
  await runLogged(
    'Bringing create-app',
    ['npm', 'pack', '--silent', '--pack-destination', root, CREATE_APP],
    { log: 'stock-app-download' },
  );
  const archive = `${CREATE_APP.replace('@', '').replace(/[/@]/g, '-')}.tgz`;
  await runLogged(
    'Unpacking it',
    ['tar', '-xzf', join(root, archive), '-C', root],
    { log: 'stock-app-unpack' },
  );
  cpSync(join(root, 'package/templates/default-app/packages/app'), app, {
    recursive: true,
  });
  rmSync(join(root, 'package'), { recursive: true });
  rmSync(join(root, archive));
  const manifest = join(app, 'package.json.hbs');
  writeFileSync(
    manifest,
    readFileSync(manifest, 'utf8').replace(
      /\^\{\{\s*version '([^']+)'\s*\}\}/g,
      (_, name) => installedRange(name),
    ),
  );
  renameSync(manifest, join(app, 'package.json'));
}

/**
 * The version installed here, else whatever the lock file of the stock app resolves.
 *
 * @param {string} name
 */
function installedRange(name) {
  try {
    const manifest = require.resolve(`${name}/package.json`);
    return `^${JSON.parse(readFileSync(manifest, 'utf8')).version}`;
  } catch {
    return '*';
  }
}

/** @param {string} root */
function writeProject(root) {
  const { resolutions, packageManager, devDependencies } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  );
  writeFileSync(
    join(root, 'package.json'),
    JSON.stringify({
      name: 'stock',
      private: true,
      packageManager,
      workspaces: ['packages/*'],
      devDependencies: {
        '@backstage/cli-defaults': devDependencies['@backstage/cli-defaults'],
        typescript: devDependencies.typescript,
      },
      resolutions,
    }),
  );
  writeFileSync(
    join(root, 'app-config.yaml'),
    'app:\n  title: Stock\n  baseUrl: http://localhost:7007\nbackend:\n  baseUrl: http://localhost:7007\n',
  );
  for (const file of [
    'yarn.lock',
    '.yarnrc.yml',
    'backstage.json',
    'tsconfig.json',
  ]) {
    copyFileSync(join(ROOT, file), join(root, file));
  }
}
