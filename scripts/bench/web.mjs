import { chromium } from '@playwright/test';
import { provideChromium } from '../portail/chromium.mjs';
import { demoAccounts } from '../portail/demoAccounts.mjs';
import { freePorts } from '../portail/checks.mjs';
import { withProgress } from '../portail/say.mjs';
import { withStack } from '../portail/withStack.mjs';
import { report } from './report.mjs';
import { provideStockApp } from './stockApp.mjs';

const BROWSER_ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic'];

/** What the first page costs a browser that has nothing in its cache, beside the first page of a fresh create-app. */
export async function run({ yarn, mkdocs }) {
  const executablePath = await provideChromium();
  const stockApp = await provideStockApp(yarn);
  await withStack({ mkdocs }, async stack => {
    const stockUrl = await startStock(stack, stockApp);
    const browser = await chromium.launch({
      executablePath,
      args: BROWSER_ARGUMENTS,
    });
    try {
      const stock = await firstPage(browser, stockUrl);
      const portal = await firstPage(browser, stack.url);
      const home = await homePage(browser, stack.url);
      reportPage('first_page', portal, stock);
      reportPage('first_page_stock', stock);
      reportPage('home_page', home);
    } finally {
      await browser.close();
    }
  });
}

/**
 * @param {string} figure
 * @param {{ bytes: number, requests: number }} page
 * @param {{ bytes: number, requests: number }} [target]
 */
function reportPage(figure, page, target) {
  report({
    bench: 'web',
    figure: `${figure}_bytes`,
    value: page.bytes / 1000,
    unit: 'kB',
    target: target && Math.round(target.bytes / 1000),
  });
  report({
    bench: 'web',
    figure: `${figure}_requests`,
    value: page.requests,
    unit: 'requests',
    target: target?.requests,
  });
}

/**
 * The same backend serves the stock frontend on another port: same compression, same headers.
 *
 * @param {import('../portail/Stack.mjs').Stack} stack
 * @param {string} stockApp
 */
async function startStock(stack, stockApp) {
  const { portal: port } = await freePorts({ portal: 0 });
  const url = `http://localhost:${port}`;
  const server = stack.startPortal('stock', {
    APP_CONFIG_app_baseUrl: url,
    APP_CONFIG_backend_baseUrl: url,
    APP_CONFIG_backend_listen_port: String(port),
    APP_CONFIG_backend_database_connection_directory: `${stack.data}/stock`,
    APP_CONFIG_app_packageName: stockApp,
  });
  await withProgress('Starting the stock frontend', () =>
    server.untilReady(`${url}/.backstage/health/v1/readiness`, 180),
  );
  return url;
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 */
async function firstPage(browser, url) {
  const page = await browser.newPage();
  const cost = await measure(page, async () => {
    await page.goto(url);
    await page.getByRole('button').first().waitFor();
  });
  await page.close();
  return cost;
}

/**
 * The home page of a person whose session is open, in a new tab with an empty cache.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 */
async function homePage(browser, url) {
  const { password } = demoAccounts();
  const context = await browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('button', { name: /Se connecter/ }).click();
  await page.getByLabel('Mot de passe', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.getByRole('heading', { name: /Bonjour/ }).waitFor();
  const cost = await measure(page, async () => {
    await page.reload();
    await page.getByRole('heading', { name: /Bonjour/ }).waitFor();
  });
  await context.close();
  return cost;
}

/**
 * Counts what goes over the wire, compressed bodies and headers, until the page is quiet.
 *
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<void>} load
 */
async function measure(page, load) {
  const session = await page.context().newCDPSession(page);
  let bytes = 0;
  let requests = 0;
  session.on('Network.loadingFinished', event => {
    bytes += event.encodedDataLength;
    requests += 1;
  });
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await load();
  await page.waitForLoadState('networkidle');
  await session.detach();
  return { bytes, requests };
}
