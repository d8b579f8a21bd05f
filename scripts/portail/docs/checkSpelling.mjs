import { nameOf } from './checkLinks.mjs';

/** What is no word: addresses, paths, file names, identifiers, numbers with their unit. */
const notWords =
  /https?:\S+|\S+@\S+|[\p{L}\d_-]*[./_:=@$%*#\\][\p{L}\d_./:=@$%*#\\-]*[\p{L}\d]|\p{L}*\d[\p{L}\d]*/gu;

/** A word, with its apostrophes and hyphens. */
const words = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;

const quotations = /«[^«»]*»/gu;

/** Words that lose their last letter before a vowel. */
const elided =
  /^(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu)['’]/i;

/**
 * Words that neither the dictionary nor the list of the project has, each once, with the first page that has it.
 *
 * @param {{ pages: import('./readPage.mjs').Page[], isWord: (word: string) => boolean, ownWords: string[] }} world
 *   `isWord`: the dictionary; `ownWords`: see `readOwnWords`
 * @returns {string[]} one line each
 */
export function checkSpelling({ pages, isWord, ownWords }) {
  const own = new Set(ownWords);
  const used = new Set();
  const knows = word => {
    if (own.has(word)) used.add(word);
    return own.has(word) || isWord(word);
  };
  const found = new Map();
  const phrases = ownWords.filter(word => /[ ,]/.test(word));
  for (const page of pages) {
    for (const written of page.texts) {
      const text = withoutPhrases(written, phrases, used);
      for (const word of unknownWords(text, knows)) {
        if (!found.has(word)) {
          found.set(
            word,
            `${nameOf(page)}: « ${word} » in « ${excerpt(text, word)} »`,
          );
        }
      }
    }
  }
  return [
    ...found.values(),
    ...ownWords
      .filter(word => !used.has(word))
      .map(word => `docs/mots.txt: « ${word} » is used nowhere; remove it`),
  ];
}

/** Phrases of the list stand for themselves: their words are no words of the project elsewhere. */
function withoutPhrases(written, phrases, used) {
  return phrases.reduce((text, phrase) => {
    if (!text.includes(phrase)) return text;
    used.add(phrase);
    return text.replaceAll(phrase, ' ');
  }, written);
}

/**
 * @param {string} text
 * @param {(word: string) => boolean} knows
 * @returns {string[]}
 */
export function unknownWords(text, knows) {
  const prose = text.normalize('NFC').replace(notWords, ' ');
  const unknown = part =>
    [...part.matchAll(words)]
      .map(([word]) => word)
      .filter(word => !isKnown(word, knows));
  return unknown(
    prose.replace(quotations, quotation =>
      isForeign(quotation, unknown) ? ' ' : quotation,
    ),
  );
}

/** A message of a program is quoted as it is: half of its words or more are no French. */
function isForeign(quotation, unknown) {
  const count = [...quotation.matchAll(words)].length;
  return count > 1 && unknown(quotation).length * 2 >= count;
}

function isKnown(word, knows) {
  if (word.length < 2 || isName(word)) return true;
  if (forms(word).some(knows)) return true;
  const inner = word.replace(elided, '');
  if (inner !== word) return isKnown(inner, knows);
  const parts = word.split(/['’-]/);
  return parts.length > 1 && parts.every(part => isKnown(part, knows));
}

/** An acronym, or a name with a capital inside: no dictionary has them, and they are spelt as their owners do. */
function isName(word) {
  return word === word.toUpperCase() || /\p{Ll}\p{Lu}/u.test(word);
}

/** As it is, and as inside a sentence. */
function forms(word) {
  return [word, word[0].toLowerCase() + word.slice(1), word.toLowerCase()];
}

function excerpt(text, word) {
  const at = text.indexOf(word);
  return text.slice(Math.max(0, at - 30), at + word.length + 30).trim();
}
