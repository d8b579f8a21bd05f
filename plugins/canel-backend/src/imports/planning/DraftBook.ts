import {
  type ApplicationClues,
  ApplicationIndex,
  type ApplicationMatch,
  type IndexedApplication,
} from './ApplicationIndex';
import { createDraft, type Draft } from './Draft';
import { ProblemList } from './ProblemList';

/** The applications that a file speaks of, beside those of the map that it may speak of. */
export class DraftBook {
  readonly problems = ProblemList.create();
  readonly #index: ApplicationIndex<Draft>;
  readonly #all: Draft[];

  static create(known: readonly IndexedApplication[]): DraftBook {
    return new DraftBook(known.map(one => createDraft(one, false)));
  }

  private constructor(known: Draft[]) {
    this.#all = known;
    this.#index = ApplicationIndex.create(known);
  }

  /** Those that the file speaks of. */
  get drafts(): Draft[] {
    return this.#all.filter(
      ({ isNew, sheets, statements }) =>
        isNew || sheets.size > 0 || statements.size > 0,
    );
  }

  match(clues: ApplicationClues): ApplicationMatch<Draft> {
    return this.#index.match(clues);
  }

  matchText(text: string): ApplicationMatch<Draft> {
    return this.#index.matchText(text);
  }

  add(draft: Draft): Draft {
    this.#all.push(draft);
    this.#index.add(draft);
    return draft;
  }
}

/** Those of the map, for a person to choose from. */
export function knownAs(
  drafts: readonly Draft[],
): { ref: string; title: string }[] {
  return drafts.flatMap(({ ref, title }) =>
    ref === undefined ? [] : [{ ref, title }],
  );
}
