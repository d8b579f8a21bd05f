import type { ImportProblem } from '@cloud-pi-native/plugin-canel-common';
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
  readonly #named = new Set<Draft>();

  static create(known: readonly IndexedApplication[]): DraftBook {
    return new DraftBook(known.map(one => createDraft(one, false)));
  }

  private constructor(known: readonly Draft[]) {
    this.#index = ApplicationIndex.create(known);
  }

  /** Those that the file says something of, in its order. */
  get drafts(): Iterable<Draft> {
    return this.#named;
  }

  /** The file says something of it. */
  name(draft: Draft): void {
    this.#named.add(draft);
  }

  match(clues: ApplicationClues): ApplicationMatch<Draft> {
    return this.#index.match(clues);
  }

  matchText(text: string): ApplicationMatch<Draft> {
    return this.#index.matchText(text);
  }

  add(draft: Draft): Draft {
    this.#index.add(draft);
    return draft;
  }
}

/** Those of the map, for a person to choose from; absent when there is none. */
export function candidatesOf(
  drafts: readonly Draft[],
): Pick<ImportProblem, 'candidates'> {
  const candidates = drafts.flatMap(({ ref, title }) =>
    ref === undefined ? [] : [{ ref, title }],
  );
  return candidates.length > 0 ? { candidates } : {};
}
