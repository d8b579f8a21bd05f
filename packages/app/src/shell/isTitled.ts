/** Pages whose content brings its own main heading: an entity, the graph, a documentation, a wizard. */
const titledPages = [
  /^\/catalog\/[^/]+\/[^/]+\/[^/]+/,
  /^\/catalog-graph/,
  /^\/create\/templates\/[^/]+\/[^/]+/,
  /^\/docs\/[^/]+\/[^/]+\/[^/]+/,
];

/** Whether the page of this path has a main heading without the one of the frame. */
export function isTitled(path: string): boolean {
  return titledPages.some(page => page.test(path));
}
