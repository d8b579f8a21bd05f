import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { provideChromium } from '../../portail/chromium.mjs';
import { demoAccounts } from '../../portail/demoAccounts.mjs';
import { PortalClient } from '../../portail/PortalClient.mjs';
import { withProgress } from '../../portail/say.mjs';
import { withStack } from '../../portail/withStack.mjs';
import { report } from '../report.mjs';
import { benchBrowserMap } from './browserMap.mjs';

const APPLICATIONS = 2_700;
const COMPLETE_SECONDS = 60;
const GIVEN_UP_SECONDS = 300;
/** While the register comes in, nothing that a person asks for may take longer. */
const ANSWER_SECONDS = 3;
const PING_MILLISECONDS = 1_000;
/** For so long nothing may change: the catalog reads what the register brought, and takes the machine meanwhile. */
const QUIET_SECONDS = 15;

/** Sees every application: an architect. */
const READER = 'alice.archi';

const BROWSER_ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic'];
const VIEWPORT = { width: 1400, height: 1000 };

/**
 * A portal with the register of the sandbox: how long until the map of an empty one is complete and what this map is in
 * a browser without GPU; then, for another empty one, whether it answers meanwhile.
 *
 * @param {{ mkdocs?: string }} options
 */
export async function benchPortal({ mkdocs }) {
  const executablePath = await provideChromium();
  const started = Date.now();
  await withStack({ mkdocs, applications: APPLICATIONS }, async stack => {
    const client = await signedIn(stack.url);
    const seconds = await withProgress('Filling the map', () =>
      untilComplete(client, started),
    );
    report({
      bench: 'canel',
      figure: 'register_complete_map',
      value: seconds,
      unit: 's',
      target: COMPLETE_SECONDS,
    });
    await withProgress('Until the catalog has it', () => untilQuiet(client));
    await withBrowser(executablePath, stack.url, page =>
      benchBrowserMap(page, stack.url),
    );
  });
  await withStack({ mkdocs, applications: APPLICATIONS }, async stack => {
    const client = await signedIn(stack.url);
    await withBrowser(executablePath, stack.url, page =>
      benchAnswers(client, page),
    );
  });
}

/** @param {string} url */
function signedIn(url) {
  return PortalClient.signIn(url, {
    username: READER,
    password: demoAccounts().password,
  });
}

/**
 * @template T
 * @param {string} executablePath
 * @param {string} url
 * @param {(page: import('@playwright/test').Page) => Promise<T>} task with a page of a person who signed in
 * @returns {Promise<T>}
 */
async function withBrowser(executablePath, url, task) {
  const browser = await chromium.launch({
    executablePath,
    args: BROWSER_ARGUMENTS,
  });
  try {
    const context = await browser.newContext({
      locale: 'fr-FR',
      viewport: VIEWPORT,
    });
    const page = await context.newPage();
    await signIn(page, url);
    return await task(page);
  } finally {
    await browser.close();
  }
}

/**
 * While the register comes in, somebody reads the catalog and somebody opens the home page again and again.
 *
 * @param {PortalClient} client
 * @param {import('@playwright/test').Page} page
 */
async function benchAnswers(client, page) {
  const filling = { isOver: false };
  const slowest = Promise.all([
    longestUntil(filling, () =>
      client.request('GET', '/catalog/entities?limit=1'),
    ),
    longestUntil(filling, async () => {
      await page.reload();
      await page.getByRole('heading', { name: /Bonjour/ }).waitFor();
    }),
  ]);
  try {
    await withProgress('Filling the map under eyes', () =>
      untilComplete(client, Date.now()),
    );
  } finally {
    filling.isOver = true;
  }
  const [catalog, home] = await slowest;
  for (const [figure, value] of Object.entries({ catalog, home })) {
    report({
      bench: 'canel',
      figure: `${figure}_longest_while_filling`,
      value,
      unit: 's',
      target: ANSWER_SECONDS,
    });
  }
}

/** The longest that one of many calls took, in seconds. */
async function longestUntil(filling, call) {
  let longest = 0;
  while (!filling.isOver) {
    const asked = Date.now();
    await call();
    longest = Math.max(longest, Date.now() - asked);
    await sleep(PING_MILLISECONDS);
  }
  return longest / 1000;
}

/** Seconds from `started` to all that the first reading of the register brought. */
async function untilComplete(client, started) {
  const deadline = Date.now() + GIVEN_UP_SECONDS * 1000;
  for (;;) {
    const { total } = await client.request(
      'GET',
      '/canel/applications?limit=1',
    );
    // The catalog itself declares a few applications, which the register does not have.
    if (total > APPLICATIONS * 0.9) return (Date.now() - started) / 1000;
    if (Date.now() > deadline) {
      throw new Error(
        `The map holds ${total} applications after ${GIVEN_UP_SECONDS} s.`,
      );
    }
    await sleep(200);
  }
}

/** The portal at rest: the entities of the register are in the catalog too. */
async function untilQuiet(client) {
  let last = { version: -1, since: Date.now() };
  while (Date.now() - last.since < QUIET_SECONDS * 1000) {
    const { version } = await client.request(
      'GET',
      '/canel/applications?limit=1',
    );
    if (version !== last.version) last = { version, since: Date.now() };
    await sleep(1000);
  }
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} url
 */
async function signIn(page, url) {
  const { password, people } = demoAccounts();
  const { title } = people.find(({ username }) => username === READER);
  await page.goto(url);
  await page.getByRole('button', { name: /Se connecter/ }).click();
  await page.getByRole('radio', { name: title }).check();
  await page.getByLabel('Mot de passe', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.getByRole('heading', { name: /Bonjour/ }).waitFor();
}
