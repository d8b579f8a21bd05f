import axe from 'axe-core';

/**
 * The violations that axe finds in the page, every rule on. Colours cannot be measured in jsdom: the browser tests do.
 */
export async function violationsOf(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.html}`),
  );
}
