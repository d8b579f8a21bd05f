import { expect, type Locator, type Page } from '@playwright/test';

/** How a person acts on a page. */
export interface Hands {
  /** Follows a link, presses a button, opens a summary, ticks a box. */
  press(target: Locator): Promise<void>;
  /** Puts text in a field that is empty. */
  write(field: Locator, text: string): Promise<void>;
  /** Takes an option of a list that a button opens. */
  choose(list: Locator, option: string): Promise<void>;
  /** Looks for something in a field that proposes, and takes the first that bears this name. */
  search(field: Locator, name: string): Promise<void>;
}

/** The Tab key is pressed at most this many times to get somewhere. */
const maximumStops = 400;

async function isFocused(target: Locator): Promise<boolean> {
  // What a list that is open hides from everybody has no focus.
  if ((await target.count()) === 0) return false;
  return target.evaluate(element => element === document.activeElement);
}

export const pointer: Hands = {
  press: target => target.click(),
  write: (field, text) => field.fill(text),
  async choose(list, option) {
    await list.click();
    await optionOf(list.page(), option).click();
  },
  async search(field, name) {
    await field.fill(name);
    await optionOf(field.page(), name).click();
  },
};

export const keyboard: Hands = {
  async press(target) {
    await reach(target);
    const isBox = (await target.getAttribute('type')) === 'checkbox';
    await target.page().keyboard.press(isBox ? 'Space' : 'Enter');
  },
  async write(field, text) {
    await reach(field);
    await field.page().keyboard.type(text);
  },
  async choose(list, option) {
    const page = list.page();
    await reach(list);
    await page.keyboard.press('Enter');
    const wanted = optionOf(page, option);
    await wanted.waitFor();
    await arrowTo(wanted, 'ArrowDown');
    await page.keyboard.press('Enter');
  },
  async search(field, name) {
    const { keyboard: keys } = field.page();
    await reach(field);
    await keys.type(name);
    await optionOf(field.page(), name).waitFor();
    await keys.press('ArrowDown');
    await keys.press('Enter');
  },
};

function optionOf(page: Page, name: string): Locator {
  return page.getByRole('option', { name, exact: true }).first();
}

/** Presses Tab until the target has the focus. */
async function reach(target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < maximumStops; stop++) {
    if (await isFocused(target)) {
      return;
    }
    await target.page().keyboard.press('Tab');
  }
  throw new Error(`${String(target)} is not reached by the Tab key`);
}

async function arrowTo(target: Locator, key: string): Promise<void> {
  for (let stop = 0; stop < maximumStops; stop++) {
    if (await isFocused(target)) {
      return;
    }
    await target.page().keyboard.press(key);
  }
  throw new Error(`${String(target)} is not reached by ${key}`);
}
