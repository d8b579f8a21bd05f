/**
 * What shows that a statement is true: a page, a file of a repository of the project at a revision, or what an
 * automatic check found.
 *
 * @public
 */
export type Proof =
  | { kind: 'link'; url: string; title: string }
  | { kind: 'file'; repository: string; path: string; revision?: string }
  | { kind: 'check'; check: string };
