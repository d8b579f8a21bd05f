import { provideDebianPackage } from './debianPackage.mjs';
import { outputOf } from './programs.mjs';

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome'];

/**
 * A Chromium for the browser tests: the machine's own, or Debian's package.
 *
 * @returns {Promise<string>} the path of the program
 */
export function provideChromium() {
  return provideDebianPackage({
    find: findChromium,
    packageName: 'chromium',
    need: 'The browser tests need Chromium',
    remedy: 'or name it: PORTAL_CHROMIUM=/path/to/chromium',
  });
}

function findChromium() {
  if (process.env.PORTAL_CHROMIUM) {
    return process.env.PORTAL_CHROMIUM;
  }
  return PROGRAMS.map(name => outputOf('which', [name])).find(Boolean);
}
