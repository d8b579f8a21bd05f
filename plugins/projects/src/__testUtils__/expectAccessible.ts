import axe from 'axe-core';

/**
 * Fails on any violation that axe finds in the whole document, no rule switched off. Contrast needs a real browser,
 * where the end-to-end tests look at it: here axe finds no canvas to measure with, and leaves it undecided.
 */
export async function expectAccessible(): Promise<void> {
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  const { violations } = await axe.run(document.body);
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes.map(({ html }) => html),
  }));
  expect(found).toEqual([]);
}
