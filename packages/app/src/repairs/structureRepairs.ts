/**
 * Repairs of the structure of stock pages, where no theme, translation or swappable component reaches. Each one looks
 * for one known defect, changes attributes where it can, and leaves a page without it as it is. The version of the
 * stock package in which a defect was seen is in the guide of the operator, so that a repair goes away with its cause.
 */
export type Repair = (root: ParentNode) => void;

/** Marks a level that a repair gave, so that it can be given again when the page changes. */
const repairedLevel = 'data-repaired-level';

/** Headings never skip a level on the way down (RGAA 9.1): a heading that does is given the next level. */
export const repairHeadings: Repair = root => {
  let previous = 0;
  const headings = root.querySelectorAll<HTMLElement>(
    'h1, h2, h3, h4, h5, h6, [role="heading"]',
  );
  for (const heading of headings) {
    if (!heading.textContent?.trim()) continue;
    if (heading.hasAttribute(repairedLevel)) {
      heading.removeAttribute(repairedLevel);
      heading.removeAttribute('aria-level');
    }
    const level = Number(
      heading.getAttribute('aria-level') ?? heading.tagName.slice(1),
    );
    const wanted = Math.min(level, previous + 1);
    if (wanted !== level) {
      heading.setAttribute('aria-level', String(wanted));
      heading.setAttribute(repairedLevel, '');
    }
    previous = wanted;
  }
};

/** A page has one main landmark: a `<main>` inside another one becomes a group (Swagger UI in the page of an API). */
export const repairMains: Repair = root => {
  for (const main of root.querySelectorAll('main main:not([role])')) {
    main.setAttribute('role', 'group');
  }
};

/**
 * A page of documentation brings its own landmarks into the main one of the portal. It lives in a shadow tree that no
 * component renders, so that its `<main>`, which may take no other role, can become a plain block.
 */
export const repairDocumentLandmarks: Repair = root => {
  for (const main of root.querySelectorAll('main')) {
    const block = document.createElement('div');
    for (const { name, value } of main.attributes) {
      block.setAttribute(name, value);
    }
    block.append(...main.childNodes);
    main.replaceWith(block);
  }
  for (const footer of root.querySelectorAll('footer')) {
    footer.setAttribute('role', 'presentation');
  }
};

/** Columns of a stock table can be dragged; the handle is a button without a name inside the button that sorts. */
export const repairDragHandles: Repair = root => {
  const handles = root.querySelectorAll('[data-rbd-drag-handle-draggable-id]');
  for (const handle of handles) {
    if (handle.getAttribute('role') !== 'button') continue;
    for (const name of ['role', 'tabindex', 'aria-describedby']) {
      handle.removeAttribute(name);
    }
  }
};

/** An item of a list stands in a list, else it is no item (the results of the search stand beside the pages). */
export const repairLists: Repair = root => {
  for (const item of root.querySelectorAll('li:not([role])')) {
    const parent = item.parentElement;
    if (!parent || ['UL', 'OL', 'MENU'].includes(parent.tagName)) continue;
    if (parent.getAttribute('role') === 'list') continue;
    const isList = [...parent.children].every(
      ({ tagName }) => tagName === 'LI',
    );
    if (isList && !parent.hasAttribute('role')) {
      parent.setAttribute('role', 'list');
    } else {
      item.setAttribute('role', 'none');
    }
  }
};
