/** Where the addresses of a site begin in the portal. */
const sitePrefix = '/docs/default/component/';

/**
 * Links that lead nowhere: to a page, an anchor or a file of any of the sites that is not there, or to an entity that
 * the repository does not declare. Addresses of other sites of the Internet are not followed.
 *
 * @param {{ pages: import('./readPage.mjs').Page[], files: Map<string, Set<string>>, entities: Set<string> }} world
 *   `files`: those of each built site; `entities`: `kind:namespace/name`, in lower case
 * @returns {string[]} one line each
 */
export function checkLinks({ pages, files, entities }) {
  const anchors = new Map(
    pages.map(({ site, path, anchors: ids }) => [
      `${site}/${path}`,
      new Set(ids),
    ]),
  );
  return pages.flatMap(page =>
    page.links.flatMap(link => {
      const problem = problemOf(link, page, { anchors, files, entities });
      return problem ? [`${nameOf(page)}: ${problem}`] : [];
    }),
  );
}

/** @param {{ site: string, path: string }} page */
export function nameOf({ site, path }) {
  return `${site}/${path}`;
}

function problemOf(link, page, world) {
  if (/^[a-z][a-z0-9+.-]*:/i.test(link) || link.startsWith('//')) {
    return undefined;
  }
  const { pathname, hash } = new URL(
    link,
    `http://portal${sitePrefix}${page.site}/${page.path}`,
  );
  const path = decodeURIComponent(pathname);
  if (path.startsWith(sitePrefix)) {
    const [site, ...rest] = path.slice(sitePrefix.length).split('/');
    return problemInSite(link, site, rest.join('/'), hash, world);
  }
  const entity = /^\/catalog\/([^/]+)\/([^/]+)\/([^/]+)/.exec(path);
  const template = /^\/create\/templates\/([^/]+)\/([^/]+)/.exec(path);
  if (entity || template) {
    const [kind, namespace, name] = entity
      ? [entity[2], entity[1], entity[3]]
      : ['template', template[1], template[2]];
    const ref = `${kind}:${namespace}/${name}`.toLowerCase();
    return world.entities.has(ref)
      ? undefined
      : `${link} leads to ${ref}, which no file of catalog-info declares`;
  }
  return `${link} leads out of the documentation; write it in full, from https`;
}

function problemInSite(link, site, path, hash, { anchors, files }) {
  const known = files.get(site);
  if (!known) return `${link} leads to the site « ${site} », which is not one`;
  const isFile = path !== '' && known.has(path) && /\.[a-z0-9]+$/i.test(path);
  if (isFile) return undefined;
  const page = path === '' || path.endsWith('/') ? path : `${path}/`;
  if (!known.has(`${page}index.html`)) {
    return `${link} leads to a page that is not in the site « ${site} »`;
  }
  const anchor = decodeURIComponent(hash.slice(1));
  return anchor === '' || anchors.get(`${site}/${page}`)?.has(anchor)
    ? undefined
    : `${link} leads to an anchor that its page has not`;
}
