import { build } from '../build.mjs';
import { provideChromium } from '../chromium.mjs';
import { provideMkdocs } from '../mkdocs.mjs';
import { runPlaywright } from '../runPlaywright.mjs';
import { withStack } from '../withStack.mjs';

/**
 * The browser tests, against the production build and a sandbox of their own, on free ports and with empty data.
 *
 * @param {string[]} yarn
 */
export async function testInBrowser(yarn) {
  const chromium = await provideChromium();
  const mkdocs = await provideMkdocs();
  await build(yarn);
  return withStack({ mkdocs }, stack =>
    runPlaywright(yarn, {
      title: 'Testing in the browser (several minutes)',
      workspace: '@cloud-pi-native/e2e',
      log: 'test-browser',
      stack,
      env: { PORTAL_CHROMIUM: chromium },
    }),
  );
}
