import lunr from 'lunr';
import addStemmerSupport from 'lunr-languages/lunr.stemmer.support';
import addFrench from 'lunr-languages/lunr.fr';

addStemmerSupport(lunr);
addFrench(lunr);

const { stemmer, stopWordFilter } = lunr.fr;
if (!stemmer || !stopWordFilter) {
  throw new Error('The French rules of lunr-languages are missing');
}

/** Stem of a folded word, by the French Snowball rules: one for « projet » and « projets ». */
export const stemFrench = (word: string): string =>
  String(stemmer(new lunr.Token(word, {})));

/** Whether a word in small letters, accents included, is too common in French to say anything: « de », « été ». */
export const isStopWord = (word: string): boolean =>
  stopWordFilter(new lunr.Token(word, {})) === undefined;
