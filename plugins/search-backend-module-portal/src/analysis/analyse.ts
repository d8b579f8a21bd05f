import { foldText } from './foldText';
import { stemFrench } from './stemFrench';

/** A word of a text. */
export interface Word {
  /** As written, in small letters. */
  written: string;
  /** Without accents. */
  folded: string;
  /** Without its ending. */
  stem: string;
  /** Where it begins and ends in the text, in UTF-16 units. */
  start: number;
  end: number;
}

// A word may be compound: EXI-ARCH-18, main.py, dso_quota.
const part = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const compound = new RegExp(`${part.source}(?:[-_.]${part.source})*`, 'gu');

/** Words of a text, in order. A compound word comes whole, then part by part. */
export function analyse(text: string): Word[] {
  const words: Word[] = [];
  for (const whole of text.matchAll(compound)) {
    words.push(wordAt(whole[0], whole.index));
    const parts = [...whole[0].matchAll(part)];
    if (parts.length > 1) {
      words.push(...parts.map(one => wordAt(one[0], whole.index + one.index)));
    }
  }
  return words;
}

/** Words of what somebody looks for, compound words whole. */
export function analyseQuery(text: string): Word[] {
  return [...text.matchAll(compound)].map(one => wordAt(one[0], one.index));
}

function wordAt(text: string, start: number): Word {
  const folded = foldText(text);
  return {
    written: text.toLowerCase(),
    folded,
    stem: stemFrench(folded),
    start,
    end: start + text.length,
  };
}
