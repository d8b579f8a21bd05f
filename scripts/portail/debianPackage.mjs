import { debianInstaller } from './programs.mjs';
import { runLogged } from './runLogged.mjs';
import { Trouble } from './Trouble.mjs';

/**
 * A program that a stage of the tests needs: the machine's own, or the one of a Debian package.
 *
 * @template T
 * @param {object} options
 * @param {() => T | undefined} options.find what the stage needs of the program, or undefined when it is not there
 * @param {string} options.packageName
 * @param {string} options.need why it is needed, as a sentence that goes on with « which is not installed »
 * @param {string} [options.remedy] another way to give it
 * @returns {Promise<T>}
 */
export async function provideDebianPackage(options) {
  const { find, packageName, need, remedy } = options;
  const own = find();
  if (own !== undefined) {
    return own;
  }
  const installer = debianInstaller();
  if (installer) {
    const apt = [...installer, 'apt-get', '-qq'];
    await runLogged('Reading the list of Debian packages', [...apt, 'update'], {
      log: 'apt-update',
    });
    await runLogged(
      `Installing ${packageName}`,
      [...apt, 'install', '-y', '--no-install-recommends', packageName],
      {
        log: `apt-${packageName}`,
        env: { DEBIAN_FRONTEND: 'noninteractive' },
      },
    );
  }
  const installed = find();
  if (installed === undefined) {
    throw new Trouble(
      `${need}, which is not installed.`,
      `Install it (Debian, as root: apt-get install ${packageName})${
        remedy ? ` ${remedy}` : ', then start again'
      }.`,
    );
  }
  return installed;
}
