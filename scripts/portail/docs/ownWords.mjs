import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../paths.mjs';

/** The list of the words of the project that the dictionary has not, from the root. */
const file = 'docs/mots.txt';

const order = new Intl.Collator('fr').compare;

/** @returns {string[]} */
export function readOwnWords() {
  return readFileSync(join(ROOT, file), 'utf8').split('\n').filter(Boolean);
}

/**
 * A list that is not sorted, or that says a word twice, grows without anybody seeing it.
 *
 * @param {string[]} words
 * @returns {string[]} one line for each word that is not in its place
 */
export function checkOrder(words) {
  return words
    .slice(1)
    .filter((word, index) => order(words[index], word) >= 0)
    .map(word => `${file}: « ${word} » is not in its place, or is twice`);
}
