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
import { readIfExists } from './yarn.mjs';

/**
 * Programs that come as Python packages, in a folder of their own, installed again only when what is asked has changed.
 *
 * @typedef {{ name: string, title: string, requirements: string, programs: string[] }} PythonTools
 *   `requirements`: file that pins the packages; `programs`: what they bring, the first of which says that it works
 * @param {PythonTools} tools
 * @returns {Promise<string | undefined>} the folder to put in PATH; undefined where they cannot be had
 */
export async function providePythonTools(tools) {
  const home = join(TOOLS, tools.name);
  const stamp = join(home, '.portail-install');
  const wanted = fingerprint(ROOT, [tools.requirements], {
    salt: outputOf('python3', ['--version']),
  });
  const program = join(home, 'bin', tools.programs[0]);
  if (readIfExists(stamp) === wanted && existsSync(program)) {
    return join(home, 'bin');
  }
  for (const attempt of [installInEnvironment, installBeside]) {
    rmSync(home, { recursive: true, force: true });
    if ((await attempt(home, tools)) && outputOf(program, ['--version'])) {
      writeFileSync(stamp, wanted);
      return join(home, 'bin');
    }
  }
  return undefined;
}

/**
 * @param {string} home
 * @param {PythonTools} tools
 */
async function installInEnvironment(home, tools) {
  const create = () =>
    tryRun(tools, 'Preparing a Python environment', [
      ...['python3', '-m', 'venv', home],
    ]);
  let created = await create();
  const installer = debianInstaller();
  if (!created && installer && !hasPip()) {
    // Debian ships venv without ensurepip: one package brings it.
    rmSync(home, { recursive: true, force: true });
    const apt = [...installer, 'apt-get', '-qq'];
    created =
      (await tryRun(tools, 'Reading the list of Debian packages', [
        ...apt,
        'update',
      ])) &&
      (await tryRun(tools, 'Installing python3-venv', [
        ...apt,
        'install',
        '-y',
        'python3-venv',
      ])) &&
      (await create());
  }
  return (
    created &&
    tryRun(tools, tools.title, [
      join(home, 'bin', 'python3'),
      ...['-m', 'pip', 'install', '--quiet'],
      ...['--requirement', tools.requirements],
    ])
  );
}

/**
 * With pip but without venv: the packages go into a folder of their own, which small wrappers put on Python's path.
 *
 * @param {string} home
 * @param {PythonTools} tools
 */
async function installBeside(home, tools) {
  const packages = join(home, 'packages');
  const installed =
    hasPip() &&
    (await tryRun(tools, tools.title, [
      ...['python3', '-m', 'pip', 'install', '--quiet'],
      ...['--target', packages, '--requirement', tools.requirements],
    ]));
  if (installed) {
    mkdirSync(join(home, 'bin'), { recursive: true });
    for (const program of tools.programs) {
      const wrapper = join(home, 'bin', program);
      const target = join(packages, 'bin', program);
      writeFileSync(
        wrapper,
        `#!/bin/sh\nPYTHONPATH='${packages}' exec '${target}' "$@"\n`,
      );
      chmodSync(wrapper, 0o755);
    }
  }
  return installed;
}

function hasPip() {
  return outputOf('python3', ['-m', 'pip', '--version']) !== undefined;
}

/**
 * @param {PythonTools} tools
 * @param {string} title
 * @param {string[]} command
 */
async function tryRun(tools, title, command) {
  try {
    const { code } = await runLogged(title, command, {
      log: `${tools.name}-install`,
      allowFailure: true,
    });
    return code === 0;
  } catch {
    return false;
  }
}
