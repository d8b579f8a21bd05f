import { fold } from '@cloud-pi-native/plugin-canel-common';
import { ownerRefOf } from '@cloud-pi-native/plugin-canel-node';

/** An application that a row may be about: one of the map, or one that the file brings. */
export interface IndexedApplication {
  /** Entity reference; absent for an application that the file brings. */
  ref?: string;
  title: string;
  /** Other titles under which it is known. */
  otherTitles?: readonly string[];
  /** Titles and entity references of the team or direction that owns it, in the words of any source. */
  owners?: readonly string[];
  refAppId?: string;
  pai?: string;
}

/** What a row says of the identity of its application. */
export interface ApplicationClues {
  ref?: string;
  refAppId?: string;
  pai?: string;
  title?: string;
  owner?: string;
}

type Clue = 'ref' | 'refAppId' | 'pai' | 'title';

export type ApplicationMatch<T> =
  | { kind: 'found'; application: T }
  | { kind: 'ambiguous'; candidates: T[] }
  /** Nothing matches. `homonyms` bear the same title, but have another owner. */
  | { kind: 'none'; homonyms: T[] };

/**
 * Finds the application of a row: by its reference, its identifier in the register, its PAI code, then by its title and
 * its owner. Titles are not unique among thousands of applications: what is not certain is not decided here.
 */
export class ApplicationIndex<T extends IndexedApplication> {
  readonly #byClue = {
    ref: new Map<string, T[]>(),
    refAppId: new Map<string, T[]>(),
    pai: new Map<string, T[]>(),
    title: new Map<string, T[]>(),
  };

  static create<T extends IndexedApplication>(
    applications: readonly T[],
  ): ApplicationIndex<T> {
    const index = new ApplicationIndex<T>();
    applications.forEach(one => index.add(one));
    return index;
  }

  private constructor() {}

  add(application: T): void {
    const { ref, refAppId, pai, title, otherTitles = [] } = application;
    this.#put('ref', ref, application);
    this.#put('refAppId', refAppId, application);
    this.#put('pai', pai, application);
    for (const name of new Set([title, ...otherTitles].map(fold))) {
      this.#put('title', name, application);
    }
  }

  match(clues: ApplicationClues): ApplicationMatch<T> {
    for (const clue of ['ref', 'refAppId', 'pai'] as const) {
      const found = this.#find(clue, clues[clue]);
      if (found.length > 0) return decide(found);
    }
    const homonyms = this.#find('title', clues.title).filter(
      one => !contradicts(one, clues),
    );
    if (clues.owner === undefined) return decide(homonyms);
    const { owner } = clues;
    const owned = homonyms.filter(({ owners = [] }) =>
      owners.some(one => isSameOwner(one, owner)),
    );
    if (owned.length > 0) return decide(owned);
    const free = homonyms.filter(({ owners = [] }) => owners.length === 0);
    return free.length > 0 ? decide(free) : { kind: 'none', homonyms };
  }

  /** The application that one text names, whatever it is: a reference, an identifier, a code or a title. */
  matchText(text: string): ApplicationMatch<T> {
    for (const clue of ['ref', 'refAppId', 'pai', 'title'] as const) {
      const found = this.#find(clue, text);
      if (found.length > 0) return decide(found);
    }
    return { kind: 'none', homonyms: [] };
  }

  #put(clue: Clue, value: string | undefined, application: T): void {
    if (value === undefined) return;
    const known = this.#byClue[clue].get(fold(value));
    if (known) known.push(application);
    else this.#byClue[clue].set(fold(value), [application]);
  }

  #find(clue: Clue, value?: string): T[] {
    return value === undefined ? [] : this.#byClue[clue].get(fold(value)) ?? [];
  }
}

function decide<T>(found: T[]): ApplicationMatch<T> {
  if (found.length > 1) return { kind: 'ambiguous', candidates: found };
  return found.length === 1
    ? { kind: 'found', application: found[0] }
    : { kind: 'none', homonyms: [] };
}

/** Another identifier is another application, whatever its title. */
function contradicts(
  application: IndexedApplication,
  clues: ApplicationClues,
): boolean {
  return (['refAppId', 'pai'] as const).some(clue => {
    const [known, given] = [application[clue], clues[clue]];
    return (
      known !== undefined && given !== undefined && fold(known) !== fold(given)
    );
  });
}

/** Owners are known by their title or their reference, which follows from the title. */
function isSameOwner(known: string, given: string): boolean {
  return fold(known) === fold(given) || ownerRefOf(known) === ownerRefOf(given);
}
