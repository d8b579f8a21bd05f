import {
  chmodSync,
  existsSync,
  mkdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { debianInstaller, outputOf } from './programs.mjs';
import { fingerprint } from './fingerprint.mjs';
import { ROOT, TOOLS } from './paths.mjs';
import { runLogged } from './runLogged.mjs';
import { say } from './say.mjs';
import { readIfExists } from './yarn.mjs';

const REQUIREMENTS = 'scripts/portail/mkdocs-requirements.txt';

/**
 * MkDocs, which turns Markdown into the documentation pages of the portal. The portal works without it, so a machine
 * where it cannot be had gets a word about it rather than a failure.
 *
 * @returns {Promise<string | undefined>} the folder to put in PATH
 */
export async function provideMkdocs() {
  const home = join(TOOLS, 'mkdocs');
  const stamp = join(home, '.portail-install');
  const wanted = fingerprint(ROOT, [REQUIREMENTS], {
    salt: outputOf('python3', ['--version']),
  });
  const program = join(home, 'bin', 'mkdocs');
  if (readIfExists(stamp) === wanted && existsSync(program)) {
    return join(home, 'bin');
  }
  for (const attempt of [installInEnvironment, installBeside]) {
    rmSync(home, { recursive: true, force: true });
    if ((await attempt(home)) && outputOf(program, ['--version'])) {
      writeFileSync(stamp, wanted);
      return join(home, 'bin');
    }
  }
  say('  ! The documentation pages stay empty: MkDocs could not be installed.');
  say(
    '    To mend it: apt-get install python3-venv (as root), check the network, then start again.',
  );
  return undefined;
}

/** @param {string} home */
async function installInEnvironment(home) {
  let created = await tryRun('Preparing a Python environment', [
    'python3',
    '-m',
    'venv',
    home,
  ]);
  const installer = debianInstaller();
  if (!created && installer && !hasPip()) {
    // Debian ships venv without ensurepip: one package brings it.
    rmSync(home, { recursive: true, force: true });
    const apt = [...installer, 'apt-get', '-qq'];
    created =
      (await tryRun('Reading the list of Debian packages', [
        ...apt,
        'update',
      ])) &&
      (await tryRun('Installing python3-venv', [
        ...apt,
        'install',
        '-y',
        'python3-venv',
      ])) &&
      (await tryRun('Preparing a Python environment', [
        'python3',
        '-m',
        'venv',
        home,
      ]));
  }
  return (
    created &&
    tryRun('Installing MkDocs (about a minute, once)', [
      join(home, 'bin', 'python3'),
      '-m',
      'pip',
      'install',
      '--quiet',
      '--requirement',
      REQUIREMENTS,
    ])
  );
}

/**
 * With pip but without venv: the packages go into a folder of their own, which a small wrapper puts on Python's path.
 *
 * @param {string} home
 */
async function installBeside(home) {
  const packages = join(home, 'packages');
  const installed =
    hasPip() &&
    (await tryRun('Installing MkDocs (about a minute, once)', [
      'python3',
      '-m',
      'pip',
      'install',
      '--quiet',
      '--target',
      packages,
      '--requirement',
      REQUIREMENTS,
    ]));
  if (installed) {
    const wrapper = join(home, 'bin', 'mkdocs');
    mkdirSync(join(home, 'bin'), { recursive: true });
    writeFileSync(
      wrapper,
      `#!/bin/sh\nPYTHONPATH='${packages}' exec python3 -m mkdocs "$@"\n`,
    );
    chmodSync(wrapper, 0o755);
  }
  return installed;
}

function hasPip() {
  return outputOf('python3', ['-m', 'pip', '--version']) !== undefined;
}

/**
 * @param {string} title
 * @param {string[]} command
 */
async function tryRun(title, command) {
  try {
    const { code } = await runLogged(title, command, {
      log: 'mkdocs-install',
      allowFailure: true,
    });
    return code === 0;
  } catch {
    return false;
  }
}
