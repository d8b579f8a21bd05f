interface Located {
  /** Of the code block or of the mark, from 1. */
  line: number;
}

/** `export` lines whose values the reader replaces; `kept`: those whose values are already right. */
export interface VariablesStep extends Located {
  kind: 'variables';
  names: string[];
  kept: string[];
  code: string;
}

/** Commands that the reader types. */
export interface RunStep extends Located {
  kind: 'run';
  code: string;
  /** Of the last command. */
  exitCode: number;
  /** A program the page says to install. */
  tool?: string;
}

/** What the commands just run have printed, line after line; `…` stands for anything. */
export interface ExpectedStep extends Located {
  kind: 'expected';
  lines: string[];
}

/** A file that the reader writes, and what is asked of it. */
export interface FileStep extends Located {
  kind: 'file';
  path: string;
  content: string;
  /** Rules that it is there to break; empty when it must break none. */
  refusedBy: string[];
}

/** Lines shown again, of a file written above. */
export interface ExcerptStep extends Located {
  kind: 'excerpt';
  path: string;
  content: string;
}

/** Commands that cannot run here, for the reason given: only their grammar is looked at. */
export interface GrammarStep extends Located {
  kind: 'grammar';
  code: string;
  reason: string;
}

/** What the reader does on a screen of the portal, or what somebody else does meanwhile. */
export interface GestureStep extends Located {
  kind: 'gesture';
  name: string;
  options: Record<string, string>;
}

/** A look at a file that the commands have made. */
export interface CheckStep extends Located {
  kind: 'check';
  path: string;
  checks: string[];
}

/** A code block of which nothing is said. */
export interface UnmarkedStep extends Located {
  kind: 'unmarked';
  language: string;
  content: string;
}

/** One thing that a page has its reader do or read. */
export type Step =
  | VariablesStep
  | RunStep
  | ExpectedStep
  | FileStep
  | ExcerptStep
  | GrammarStep
  | GestureStep
  | CheckStep
  | UnmarkedStep;

/** The fault of a page that is not written as the runner reads it. */
export class PageError extends Error {
  constructor(line: number, message: string) {
    super(`line ${line}: ${message}`);
    this.name = 'PageError';
  }
}
