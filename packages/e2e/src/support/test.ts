import {
  expect,
  test as base,
  type Browser,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test';
import { NetworkWatch } from './NetworkWatch';
import type { Person } from './people';
import { signIn } from './signIn';

type StorageState = Exclude<BrowserContextOptions['storageState'], string>;

/** Opens a page of the portal as somebody, already signed in. */
export type OpenAs = (
  person: Person,
  path?: string,
  options?: BrowserContextOptions,
) => Promise<Page>;

/**
 * Every test fails when one of its pages asks for anything outside of the portal, throws an error that nothing
 * catches, or breaks the content security policy.
 */
export const test = base.extend<
  { openAs: OpenAs; anonymousPage: Page },
  { sessions: Map<Person, Promise<StorageState>> }
>({
  // One sign-in per person and worker: the session travels in cookies, as between two tabs.
  sessions: [
    async ({}, use) => {
      await use(new Map());
    },
    { scope: 'worker' },
  ],

  anonymousPage: async ({ context, page }, use) => {
    const watch = NetworkWatch.on(context);
    await use(page);
    expectQuiet(watch);
  },

  openAs: async ({ browser, sessions, contextOptions, baseURL }, use) => {
    const opened: { watch: NetworkWatch; close: () => Promise<void> }[] = [];
    await use(async (person, path = '/', options = {}) => {
      const session =
        sessions.get(person) ??
        openSession(browser, { ...contextOptions, baseURL }, person);
      sessions.set(person, session);
      const context = await browser.newContext({
        ...contextOptions,
        baseURL,
        ...options,
        storageState: await session,
      });
      opened.push({
        watch: NetworkWatch.on(context),
        close: () => context.close(),
      });
      const page = await context.newPage();
      await page.goto(path);
      return page;
    });
    for (const { watch, close } of opened) {
      await close();
      expectQuiet(watch);
    }
  },
});

export { expect };

async function openSession(
  browser: Browser,
  options: BrowserContextOptions,
  person: Person,
): Promise<StorageState> {
  const context = await browser.newContext(options);
  const watch = NetworkWatch.on(context);
  await signIn(await context.newPage(), person);
  const state = await context.storageState();
  await context.close();
  expectQuiet(watch);
  return state;
}

function expectQuiet(watch: NetworkWatch): void {
  expect(watch.outside, 'requests outside of the portal').toEqual([]);
  expect(watch.errors, 'errors in the pages').toEqual([]);
}
