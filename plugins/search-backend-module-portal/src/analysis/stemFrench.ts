import lunr from 'lunr';
import addStemmerSupport from 'lunr-languages/lunr.stemmer.support';
import addFrench from 'lunr-languages/lunr.fr';

addStemmerSupport(lunr);
addFrench(lunr);

/** Stem of a folded word, by the French Snowball rules: one for « projet » and « projets ». */
export function stemFrench(word: string): string {
  return lunr.fr.stemmer(new lunr.Token(word, {})).toString();
}

/** Whether a word in small letters, accents included, is too common in French to say anything: « de », « été ». */
export function isStopWord(word: string): boolean {
  return lunr.fr.stopWordFilter(new lunr.Token(word, {})) === undefined;
}
