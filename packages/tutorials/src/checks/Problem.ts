/** What is wrong with a file. */
export interface Problem {
  /** What a page names in `refuse=` when a file is there to break it, such as `check-labels`. */
  rule: string;
  message: string;
}
