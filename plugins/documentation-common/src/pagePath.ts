/** Number of characters that the path of a page may have. @public */
export const longestPath = 500;

/**
 * One name for one page, whatever the address that led to it: no slash around it, none of its file names, no anchor.
 *
 * @param path - what stands behind the documentation site in the address of a page, decoded
 * @public
 */
export function normalizePagePath(path: string): string {
  const parts = path
    .replace(/[?#][^]*$/, '')
    .split('/')
    .filter(part => part !== '' && part !== '.');
  const last = parts.pop()?.replace(/(\.(html|md))+$/, '');
  if (last !== undefined && !['', '.', 'index'].includes(last)) {
    parts.push(last);
  }
  return parts.join('/');
}

/**
 * Address of a page in the portal.
 *
 * @param entity - parts of the reference of the entity that the documentation is of
 * @public
 */
export function pageAddress(
  entity: { kind: string; namespace: string; name: string },
  path: string,
): string {
  const site = [entity.namespace, entity.kind, entity.name]
    .map(part => encodeURIComponent(part.toLowerCase()))
    .join('/');
  const page = path.split('/').filter(Boolean).map(encodeURIComponent);
  return `/docs/${[site, ...page].join('/')}/`;
}
