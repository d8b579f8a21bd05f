import axe from 'axe-core';

/** Fails on any violation that axe finds in the whole document, no rule switched off. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body);
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes.map(({ html }) => html),
  }));
  expect(found).toEqual([]);
}
