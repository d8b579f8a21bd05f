import { execFileSync } from 'node:child_process';

/**
 * What a command prints, or undefined when it is missing, fails or takes more than ten seconds.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
export function outputOf(program, args, env = {}) {
  try {
    return execFileSync(program, args, {
      encoding: 'utf8',
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 10_000,
    }).trim();
  } catch {
    return undefined;
  }
}

/**
 * The command prefix that installs Debian packages without asking anything, or undefined where that cannot be done.
 *
 * @returns {string[] | undefined}
 */
export function debianInstaller() {
  if (outputOf('apt-get', ['--version']) === undefined) {
    return undefined;
  }
  if (process.getuid() === 0) {
    return [];
  }
  return outputOf('sudo', ['-n', 'true']) === undefined
    ? undefined
    : ['sudo', '-n'];
}
