import { report } from '../report.mjs';
import { withProgress } from '../../portail/say.mjs';
import { svgPageOf } from './svgPage.mjs';

const USABLE_SECONDS = 3;
const FRAMES_RATIO = 8;
const GESTURE_SECONDS = 4;
/** A task of the main thread that is longer is felt. */
const LONG_TASK = 50;

/**
 * The map in a browser without GPU: how long until it can be used, and how fluently it moves beside a plain SVG of the
 * same graph, moved by the same hand in the same browser.
 *
 * @param {import('@playwright/test').Page} page of a portal at rest that read the register of the sandbox, signed in
 * @param {string} url
 */
export async function benchBrowserMap(page, url) {
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
    figure: 'map_placement_longest_task',
    value: opened.placement,
    unit: 'ms',
    target: LONG_TASK,
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
  const svgPage = await page.context().newPage();
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
  const { longestTask, placement } = await page.evaluate(() => {
    const placements = performance.getEntriesByName('canel-map-placement');
    return {
      longestTask: Math.max(0, ...window.longTasks),
      // The page measures it for each map that it opens.
      placement: Math.max(...placements.map(({ duration }) => duration)),
    };
  });
  return { seconds, answer, longestTask, placement };
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
