import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { provideChromium } from '../../portail/chromium.mjs';
import { demoAccounts } from '../../portail/demoAccounts.mjs';
import { PortalClient } from '../../portail/PortalClient.mjs';
import { withProgress } from '../../portail/say.mjs';
import { report } from '../report.mjs';
import { svgPageOf } from './svgPage.mjs';

const BROWSER_ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic'];
const VIEWPORT = { width: 1400, height: 1000 };
const USABLE_SECONDS = 3;
const FRAMES_RATIO = 8;
const GESTURE_SECONDS = 4;
/** The register of the sandbox holds 2,700, a few of which are deleted. */
const APPLICATIONS = 2_600;
const FILLED_SECONDS = 300;
/** For so long nothing may change: the catalog reads what the register brought, and takes the machine meanwhile. */
const QUIET_SECONDS = 15;

/** Sees every application: an architect. */
const READER = 'alice.archi';

/**
 * The map in a browser without GPU: how long until it can be used, and how fluently it moves beside a plain SVG of the
 * same graph, moved by the same hand in the same browser.
 *
 * @param {string} url of a portal that reads the register of the sandbox
 */
export async function benchBrowserMap(url) {
  await withProgress('Filling the map', () => untilMapIsFilled(url));
  const browser = await chromium.launch({
    executablePath: await provideChromium(),
    args: BROWSER_ARGUMENTS,
  });
  try {
    const context = await browser.newContext({
      locale: 'fr-FR',
      viewport: VIEWPORT,
    });
    const page = await context.newPage();
    await signIn(page, url);
    const opened = await withProgress('Opening the map', () =>
      openMap(page, url),
    );
    report({
      bench: 'canel',
      figure: 'map_usable_after_opening',
      value: opened.seconds,
      unit: 's',
      target: USABLE_SECONDS,
    });
    report({
      bench: 'canel',
      figure: 'map_longest_task',
      value: opened.longestTask,
      unit: 'ms',
    });
    const map = await withProgress('Moving the map', () =>
      framesWhileMoved(page, page.getByRole('application')),
    );
    const svgPage = await context.newPage();
    await svgPage.setContent(svgPageOf(opened.answer));
    const svg = await withProgress('Moving the same graph in SVG', () =>
      framesWhileMoved(svgPage, svgPage.locator('svg')),
    );
    report({
      bench: 'canel',
      figure: 'map_frames',
      value: map,
      unit: 'frames/s',
    });
    report({
      bench: 'canel',
      figure: 'svg_frames',
      value: svg,
      unit: 'frames/s',
    });
    report({
      bench: 'canel',
      figure: 'map_frames_against_svg',
      value: map / svg,
      unit: 'times',
      target: FRAMES_RATIO,
      atLeast: true,
    });
  } finally {
    await browser.close();
  }
}

/** @param {string} url */
async function untilMapIsFilled(url) {
  const { password } = demoAccounts();
  const client = await PortalClient.signIn(url, { username: READER, password });
  const deadline = Date.now() + FILLED_SECONDS * 1000;
  let last = { version: -1, since: Date.now() };
  for (;;) {
    // A portal that reads thousands of entities may fail to answer for a moment.
    const { total = 0, version } = await client
      .request('GET', '/canel/applications?limit=1')
      .catch(() => ({}));
    if (version !== last.version) {
      last = { version, since: Date.now() };
    }
    if (
      total >= APPLICATIONS &&
      Date.now() - last.since > QUIET_SECONDS * 1000
    ) {
      return;
    }
    if (Date.now() > deadline) {
      throw new Error(
        `The map holds ${total} applications after ${FILLED_SECONDS} s.`,
      );
    }
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

/**
 * From the list of the applications, as people do.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} url
 */
async function openMap(page, url) {
  await page.goto(`${url}/applications/liste`);
  const tab = page.getByRole('link', { name: 'Carte', exact: true });
  await tab.waitFor();
  await page.evaluate(() => {
    window.longTasks = [];
    new PerformanceObserver(list => {
      for (const { duration } of list.getEntries()) {
        window.longTasks.push(duration);
      }
    }).observe({ entryTypes: ['longtask'] });
  });
  const answered = page.waitForResponse(response =>
    response.url().includes('/api/canel/map'),
  );
  const started = Date.now();
  await tab.click();
  // The map takes a press: it is drawn.
  await page
    .getByRole('button', { name: 'Se rapprocher' })
    .and(page.locator(':enabled'))
    .waitFor();
  const seconds = (Date.now() - started) / 1000;
  const answer = await (await answered).json();
  const longestTask = await page.evaluate(() =>
    Math.max(0, ...window.longTasks),
  );
  return { seconds, answer, longestTask };
}

/**
 * Frames a second while a hand drags the picture around, then turns the wheel.
 *
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').Locator} picture
 */
async function framesWhileMoved(page, picture) {
  await page.bringToFront();
  const { x, y, width, height } = await picture.boundingBox();
  const [centreX, centreY] = [x + width / 2, y + height / 2];
  await page.mouse.move(centreX, centreY);
  await page.evaluate(() => {
    window.framesSeen = 0;
    const count = () => {
      window.framesSeen += 1;
      window.frameRequest = requestAnimationFrame(count);
    };
    count();
  });
  const started = Date.now();
  const half = started + (GESTURE_SECONDS * 1000) / 2;
  await page.mouse.down();
  for (let step = 0; Date.now() < half; step++) {
    await page.mouse.move(
      centreX + 150 * Math.sin(step / 8),
      centreY + 100 * Math.cos(step / 8),
    );
  }
  await page.mouse.up();
  for (let step = 0; Date.now() < half + (GESTURE_SECONDS * 1000) / 2; step++) {
    await page.mouse.wheel(0, step % 12 < 6 ? -80 : 80);
  }
  const frames = await page.evaluate(() => {
    cancelAnimationFrame(window.frameRequest);
    return window.framesSeen;
  });
  return frames / ((Date.now() - started) / 1000);
}
