import type { Repair } from './structureRepairs';

/** A wording that a stock component writes in English, and what the reader sees. */
export interface FrozenWord {
  english: string;
  shown: string;
}

/** Elements that Backstage UI and Material UI render. */
const components = '[class*="bui-"], [class*="Mui"]';

/**
 * Words that stock components write in English whatever the language, in names of buttons and in a few texts. They take
 * no translation for them, and stock pages use them directly, so they are replaced where they appear, inside Backstage
 * UI and Material UI only.
 */
export function createWordRepair(words: readonly FrozenWord[]): Repair {
  const shownFor = new Map(words.map(({ english, shown }) => [english, shown]));
  return root => {
    for (const element of root.querySelectorAll('[aria-label]')) {
      const shown = shownFor.get(element.getAttribute('aria-label') ?? '');
      if (shown && isComponent(element)) {
        element.setAttribute('aria-label', shown);
      }
    }
    for (const input of root.querySelectorAll('input[placeholder]')) {
      const shown = shownFor.get(input.getAttribute('placeholder') ?? '');
      if (shown && isComponent(input)) {
        input.setAttribute('placeholder', shown);
      }
    }
    for (const element of root.querySelectorAll(components)) {
      for (const node of element.childNodes) {
        const shown = shownFor.get(node.nodeValue ?? '');
        if (node.nodeType === Node.TEXT_NODE && shown) node.nodeValue = shown;
      }
    }
  };
}

/**
 * The title of the stock table of the catalog begins with the English name of the filter (« Owned Applications »),
 * which no message translates.
 */
export function createTableTitleRepair(
  words: Readonly<Record<'Owned' | 'Starred' | 'All' | 'apis', string>>,
): Repair {
  return root => {
    for (const title of root.querySelectorAll('h2 > span, h2')) {
      const node = title.firstChild;
      const match = /^(Owned|Starred|All) ([^\s–].*)$/.exec(
        node?.nodeValue ?? '',
      );
      if (!node || !match) continue;
      const [, filter, things] = match;
      if (filter === 'Owned' || filter === 'Starred' || filter === 'All') {
        const isCount = things.startsWith('(');
        const named = things.replace(/^apis\b/, words.apis);
        const shown = `${words[filter]} ${isCount ? '' : '– '}${named}`;
        if (shown !== node.nodeValue) node.nodeValue = shown;
      }
    }
  };
}

function isComponent(element: Element): boolean {
  return element.closest(components) !== null;
}
