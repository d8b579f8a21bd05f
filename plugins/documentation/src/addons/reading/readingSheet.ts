import type { ReadingPreferences, TextSize } from './readingPreferences';

const fontSizes: Record<TextSize, string> = {
  normal: '1rem',
  large: '1.25rem',
  largest: '1.5rem',
};

/** Lines of some eighty characters, which the eye finds again without effort. */
const comfortableWidth = '46em';

/**
 * The stock menus and the links to the pages around are fixed to the window, over the footer of the portal; here they
 * stay within the page.
 */
const besideText = [
  '.md-footer { position: static; width: auto !important; }',
  '.md-content { margin-bottom: 0; }',
  `@media (min-width: 76.25em) {
    .md-main__inner { display: flex; }
    .md-sidebar { position: sticky; inset: auto; top: 0 !important; flex: none; align-self: flex-start;
      height: auto !important; max-height: 100vh; }
    .md-sidebar--secondary { order: 2; }
    .md-content { flex: 1; min-width: 0; max-width: none; margin-inline: 0; }
  }`,
];

/**
 * What a page of documentation changes for its reader. The stock styles shrink the text on a phone, down to eleven
 * pixels; here it keeps its size, and what is wide scrolls inside itself.
 */
export function readingSheet({ size, width }: ReadingPreferences): string {
  return [
    `:host > * { --md-typeset-font-size: ${fontSizes[size]} !important; }`,
    ':host { display: block; min-width: 0; }',
    '.md-typeset { line-height: 1.6; overflow-wrap: break-word; }',
    `.md-content__inner { font-size: ${fontSizes[size]}; ${
      width === 'comfortable' ? `max-width: ${comfortableWidth};` : ''
    } }`,
    '@media (max-width: 600px) { .md-content__inner { margin-inline: 0; } }',
    // A link inside a text is told from it by more than its colour (WCAG 1.4.1).
    '.md-typeset :is(p, li, td, dd) a:not(.headerlink) { text-decoration: underline; }',
    '.md-typeset table:not([class]) { font-size: inherit; display: table; width: 100%; max-width: none; overflow: visible; }',
    '.md-typeset table:not([class]) :is(th, td) { min-width: 7em; padding: 0.6em 0.8em; vertical-align: top; }',
    '.portal-scroll { overflow-x: auto; margin-block: 1em; }',
    '.portal-scroll > table:not([class]) { margin: 0; }',
    '.md-typeset pre > code { overflow-x: auto; font-size: 0.875em; }',
    '.portal-diagram { overflow-x: auto; margin-block: 1em; }',
    '.portal-diagram svg { height: auto; }',
    ':is(.portal-scroll, .portal-diagram, pre > code):focus-visible { outline: 2px solid #0a76f6; outline-offset: 2px; }',
    ...besideText,
    ...(width === 'alone'
      ? ['.md-sidebar.md-sidebar { display: none !important; }']
      : []),
  ].join('\n');
}
