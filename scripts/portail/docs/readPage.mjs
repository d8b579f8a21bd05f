import { JSDOM } from 'jsdom';

/**
 * What the checks look at in a page, as its reader gets it.
 *
 * @typedef {object} Page
 * @property {string} site
 * @property {string} path in its site, with slashes: `exigences/exi-arch-18/`; empty for the first page
 * @property {string[]} anchors
 * @property {string[]} links as they are written
 * @property {{ source: string, alternative: string | undefined }[]} images
 * @property {string[]} diagrams their text in Mermaid
 * @property {string[]} texts each block of text, without code
 */

/** What is no prose: code, and the signs that MkDocs adds. */
const notProse =
  'pre, code, kbd, samp, svg, script, style, .headerlink, [lang]';

/** Elements whose text is read in one go. */
const blocks =
  'p, li, td, th, dt, dd, h1, h2, h3, h4, h5, h6, summary, figcaption, caption';

/**
 * @param {{ site: string, path: string, html: string }} built
 * @returns {Page}
 */
export function readPage({ site, path, html }) {
  const { document } = new JSDOM(html).window;
  const article = document.querySelector('.md-content article');
  if (!article) {
    return {
      ...{ site, path, anchors: [], links: [] },
      ...{ images: [], diagrams: [], texts: [] },
    };
  }
  const all = selector => [...article.querySelectorAll(selector)];
  const page = {
    site,
    path,
    anchors: all('[id], a[name]').map(
      element => element.id || element.getAttribute('name'),
    ),
    links: all('a[href]:not(.headerlink)').map(link =>
      link.getAttribute('href'),
    ),
    images: all('img:not(.twemoji, .emojione)').map(image => ({
      source: image.getAttribute('src') ?? '',
      alternative: image.getAttribute('alt') ?? undefined,
    })),
    diagrams: all('pre.mermaid').map(({ textContent }) => textContent),
  };
  const alternatives = page.images.flatMap(
    ({ alternative }) => alternative ?? [],
  );
  all(notProse).forEach(element => element.replaceWith(' · '));
  // Words of another language stand in italics, as quotations do.
  all('em').forEach(term => term.replaceWith(`« ${term.textContent} »`));
  return { ...page, texts: [...proseOf(all(blocks)), ...alternatives] };
}

/** The text of each block without that of the blocks inside it, which have their own turn. */
function proseOf(elements) {
  return elements
    .map(element => {
      const own = element.cloneNode(true);
      own.querySelectorAll(blocks).forEach(inner => inner.remove());
      return own.textContent.replace(/\s+/g, ' ').trim();
    })
    .filter(Boolean);
}
