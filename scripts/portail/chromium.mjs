import { debianInstaller, outputOf } from './programs.mjs';
import { runLogged } from './runLogged.mjs';
import { Trouble } from './Trouble.mjs';

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome'];

/**
 * A Chromium for the browser tests: the machine's own, or Debian's package.
 *
 * @returns {Promise<string>} the path of the program
 */
export async function provideChromium() {
  const own = findChromium();
  if (own) {
    return own;
  }
  const installer = debianInstaller();
  if (installer) {
    const apt = [...installer, 'apt-get', '-qq'];
    await runLogged('Reading the list of Debian packages', [...apt, 'update'], {
      log: 'apt-update',
    });
    await runLogged(
      'Installing Chromium',
      [...apt, 'install', '-y', '--no-install-recommends', 'chromium'],
      { log: 'apt-chromium', env: { DEBIAN_FRONTEND: 'noninteractive' } },
    );
  }
  const installed = findChromium();
  if (!installed) {
    throw new Trouble(
      'The browser tests need Chromium, which is not installed.',
      'Install it (Debian, as root: apt-get install chromium) or name it: PORTAL_CHROMIUM=/path/to/chromium.',
    );
  }
  return installed;
}

function findChromium() {
  if (process.env.PORTAL_CHROMIUM) {
    return process.env.PORTAL_CHROMIUM;
  }
  return PROGRAMS.map(name => outputOf('which', [name])).find(Boolean);
}
