import { settle } from '../support/settle';
import { expect, test } from '../support/test';

const MAXIMUM_STOPS = 120;

test('the skip links are first and lead to the parts of the page', async ({
  openAs,
}) => {
  const page = await openAs('porteur');
  await settle(page);
  await page.keyboard.press('Tab');
  const link = page.getByRole('link', { name: 'Contenu' });
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#contenu')).toBeFocused();
});

for (const path of [
  '/',
  '/demandes',
  '/projets',
  '/catalog',
  '/create',
  '/settings',
]) {
  test(`every stop of the Tab key is visible on ${path}, and none is a trap`, async ({
    openAs,
  }) => {
    const page = await openAs('porteur', path);
    await settle(page);
    const seen = new Set<string>();
    for (let stop = 0; stop < MAXIMUM_STOPS; stop++) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) {
          return undefined;
        }
        const all = [...document.querySelectorAll('*')];
        const box = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        // The ring may be drawn by a parent, for example around a checkbox and its label.
        const ringed = [element, element.parentElement].some(candidate => {
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(
            candidate ?? element,
          );
          return (
            (outlineStyle !== 'none' && outlineWidth !== '0px') ||
            boxShadow !== 'none'
          );
        });
        return {
          id: String(all.indexOf(element)),
          html: element.outerHTML.slice(0, 160),
          isVisible:
            box.width > 0 && box.height > 0 && style.visibility !== 'hidden',
          ringed,
        };
      });
      if (!focus || seen.has(focus.id)) {
        break;
      }
      seen.add(focus.id);
      expect.soft(focus.isVisible, `visible: ${focus.html}`).toBe(true);
      expect.soft(focus.ringed, `focus shown: ${focus.html}`).toBe(true);
    }
    expect(seen.size).toBeGreaterThan(5);
    expect(seen.size).toBeLessThan(MAXIMUM_STOPS);
  });
}
