import type { Repair } from './structureRepairs';

/**
 * Where stock components write codes of the catalog as they are: cells of tables, lists of choices and the choices made,
 * facts of a documentation.
 */
const places = [
  '[class*="MuiTableCell-body"]',
  '[class*="bui-TableCell"]',
  '[class*="MuiAutocomplete-root"] [class*="MuiChip-label"]',
  '[class*="MuiAutocomplete-option"]',
  '[class*="MuiMenuItem-root"]',
  '[class*="MuiSelect-root"]',
  '[class*="BackstageHeaderLabel-"]',
  'dt > .bui-Text',
  'dd > .bui-Text',
].join(', ');

/** Gives the word of the reader for a code of the catalog; the code itself when it has none. */
export type WordOf = (code: string) => string;

/**
 * Codes of the catalog (kinds, types, lifecycles, relations) in words. Only a text that is nothing but a code is
 * replaced, and never that of a link, which is a name.
 */
export function createValueRepair(wordOf: WordOf): Repair {
  return root => {
    for (const place of root.querySelectorAll(places)) {
      const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const code = node.nodeValue ?? '';
        const word = wordOf(code);
        if (word !== code && !node.parentElement?.closest('a')) {
          node.nodeValue = word;
        }
      }
    }
  };
}
