/**
 * Tables and code of a page scroll inside themselves on a narrow screen; a part that scrolls must be reachable by
 * keyboard (WCAG 2.1.1). A table scrolls in a block around it: it would be no table any more with another display.
 */
export function scrollWideParts(article: Element): void {
  for (const table of article.querySelectorAll('table:not([class])')) {
    if (table.parentElement?.classList.contains('portal-scroll')) continue;
    const block = document.createElement('div');
    block.className = 'portal-scroll';
    block.tabIndex = 0;
    table.replaceWith(block);
    block.append(table);
  }
  for (const code of article.querySelectorAll<HTMLElement>('pre > code')) {
    code.tabIndex = 0;
  }
}
