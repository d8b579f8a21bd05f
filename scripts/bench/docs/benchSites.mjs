import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { provideChromium } from '../../portail/chromium.mjs';
import { demoAccounts } from '../../portail/demoAccounts.mjs';
import { documentationSites } from '../../portail/docs/documentationSites.mjs';
import { PortalClient } from '../../portail/PortalClient.mjs';
import { withProgress } from '../../portail/say.mjs';
import { withStack } from '../../portail/withStack.mjs';
import { report } from '../report.mjs';

const COLD_SECONDS = 60;
const READABLE_MILLISECONDS = 1_500;
const ROUNDS = 7;
const READER = 'camille.porteur';
const PAGE = '/docs/default/component/cct/exigences/exi-arch-18/';
/** TechDocs does not look again at a site that it has looked at for so long. */
const LOOKED_AT_SECONDS = 62;

const BROWSER_ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic'];

/**
 * The sites in a whole portal: built from nothing, looked at again without a change, and a page of the CCT in a browser.
 *
 * @param {{ mkdocs?: string }} options
 */
export async function benchSites({ mkdocs }) {
  const executablePath = await provideChromium();
  await withStack({ mkdocs }, async stack => {
    const client = await PortalClient.signIn(stack.url, {
      username: READER,
      password: demoAccounts().password,
    });
    const sites = documentationSites();
    await withProgress('Waiting for the catalog', () =>
      untilInCatalog(client, sites),
    );
    const cold = await withProgress('Building the sites', () =>
      build(client, sites),
    );
    report({
      ...{ bench: 'docs', figure: 'sites_cold', value: cold.seconds },
      ...{ unit: 's', target: COLD_SECONDS },
    });
    const browser = await chromium.launch({
      executablePath,
      args: BROWSER_ARGUMENTS,
    });
    try {
      await benchPage(browser, stack.url);
    } finally {
      await browser.close();
    }
    await withProgress('Until TechDocs looks again', () =>
      sleep(LOOKED_AT_SECONDS * 1000),
    );
    const again = await withProgress('Looking at the sites again', () =>
      build(client, sites),
    );
    report({
      ...{ bench: 'docs', figure: 'sites_unchanged', value: again.seconds },
      unit: 's',
    });
    report({
      ...{ bench: 'docs', figure: 'sites_unchanged_built', unit: 'sites' },
      ...{ value: again.built, target: 0 },
    });
  });
}

/** @param {PortalClient} client */
async function untilInCatalog(client, sites) {
  for (;;) {
    const found = await Promise.all(
      sites.map(({ name }) =>
        client.request(
          'GET',
          `/catalog/entities/by-query?filter=kind=component,metadata.name=${name}&limit=0`,
        ),
      ),
    );
    if (found.every(({ totalItems }) => totalItems > 0)) return;
    await sleep(500);
  }
}

/** Asks TechDocs for every site; it builds those that have changed. */
async function build(client, sites) {
  const started = performance.now();
  let built = 0;
  for (const { name } of sites) {
    const events = await client.text(
      'GET',
      `/techdocs/sync/default/component/${name}`,
    );
    const finish = /^event: finish\ndata: (.*)$/m.exec(events);
    if (!finish) throw new Error(`${name} could not be built: ${events}`);
    if (JSON.parse(finish[1]).updated) built += 1;
  }
  return { seconds: (performance.now() - started) / 1000, built };
}

/** @param {import('@playwright/test').Browser} browser */
async function benchPage(browser, url) {
  const context = await browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('button', { name: /Se connecter/ }).click();
  await page
    .getByLabel('Mot de passe', { exact: true })
    .fill(demoAccounts().password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.getByRole('heading', { name: /Bonjour/ }).waitFor();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  for (const [figure, cacheDisabled] of [
    ['page_readable_first_visit', true],
    ['page_readable', false],
  ]) {
    await session.send('Network.setCacheDisabled', { cacheDisabled });
    const times = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await page.goto('about:blank');
      await page.goto(`${url}${PAGE}`, { waitUntil: 'commit' });
      times.push(await page.evaluate(untilReadable));
    }
    times.sort((a, b) => a - b);
    report({
      ...{ bench: 'docs', figure, value: times[Math.floor(ROUNDS / 2)] },
      ...{ unit: 'ms', target: READABLE_MILLISECONDS },
    });
  }
  await context.close();
}

/** In the page: milliseconds from its first byte to its title, in its style. */
function untilReadable() {
  return new Promise(resolve => {
    function look() {
      const host = document.querySelector(
        '[data-testid="techdocs-native-shadowroot"]',
      );
      const title = host?.shadowRoot?.querySelector('article h1');
      const isShown =
        title &&
        title.getBoundingClientRect().height > 0 &&
        getComputedStyle(host.shadowRoot.firstElementChild).opacity === '1';
      if (!isShown) {
        requestAnimationFrame(look);
        return;
      }
      const [{ responseStart }] = performance.getEntriesByType('navigation');
      resolve(performance.now() - responseStart);
    }
    look();
  });
}
