import { nameOf } from './checkLinks.mjs';

/**
 * Pictures that somebody who does not see them cannot read: images without an alternative text, diagrams without a
 * title (`accTitle:` in Mermaid); and images that are not there.
 *
 * @param {{ pages: import('./readPage.mjs').Page[], files: Map<string, Set<string>> }} world
 * @returns {string[]} one line each
 */
export function checkPictures({ pages, files }) {
  return pages.flatMap(page => [
    ...page.images.flatMap(({ source, alternative }) => [
      ...(alternative?.trim()
        ? []
        : [`${nameOf(page)}: the image ${source} has no alternative text`]),
      ...(isThere(source, page, files)
        ? []
        : [`${nameOf(page)}: the image ${source} is not there`]),
    ]),
    ...page.diagrams
      .filter(text => !/^\s*accTitle\s*:\s*\S/m.test(text))
      .map(
        text =>
          `${nameOf(page)}: the diagram « ${
            text.trim().split('\n')[0]
          } » has no title: add a line « accTitle: … »`,
      ),
  ]);
}

function isThere(source, { site, path }, files) {
  if (/^[a-z]+:/i.test(source)) {
    // Nothing is loaded from outside.
    return source.startsWith('data:');
  }
  const { pathname } = new URL(source, `http://portal/${path}`);
  return files.get(site)?.has(decodeURIComponent(pathname.slice(1))) === true;
}
