/** Stock pages whose content brings its own main heading: the page of an entity, the graph, a documentation. */
const titledPages = [
  /^\/catalog\/[^/]+\/[^/]+\/[^/]+/,
  /^\/catalog-graph/,
  /^\/docs\/[^/]+\/[^/]+\/[^/]+/,
];

/** Whether the page of this path has a main heading without the one of the frame. */
export function isTitled(path: string): boolean {
  return titledPages.some(page => page.test(path));
}
