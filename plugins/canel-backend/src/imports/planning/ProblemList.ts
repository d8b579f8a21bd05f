import {
  type ImportProblem,
  importListLimit,
} from '@cloud-pi-native/plugin-canel-common';

/** The problems of a file: counted all, kept as far as a person would read them. */
export class ProblemList {
  readonly items: ImportProblem[] = [];
  count = 0;

  static create(): ProblemList {
    return new ProblemList();
  }

  private constructor() {}

  add(problem: ImportProblem): void {
    this.count += 1;
    if (this.items.length < importListLimit) this.items.push(problem);
  }
}
