/** What can be wrong with a field. Screens translate it; servers send {@link FieldProblem.message}. @public */
export const fieldProblemCodes = [
  'required',
  'too-short',
  'too-long',
  'pattern',
  'reserved',
  'email',
  'entity-ref',
  'duplicate',
  'number',
  'negative',
  'over-envelope',
  'unknown-cluster',
  'stage-not-offered',
  'protection-mismatch',
  'credentials',
  'private-without-url',
  'no-admin',
  'terms-version',
  'ineligible',
] as const;
/** @public */
export type FieldProblemCode = (typeof fieldProblemCodes)[number];

/** One thing wrong with what a person filled in. @public */
export interface FieldProblem {
  /** Path of the field, for example `environments[0].name`. */
  field: string;
  problem: FieldProblemCode;
  /** English sentence that says what to do. */
  message: string;
  /** What a translated sentence needs: limits, amounts, names. */
  values?: Record<string, string | number>;
}

/** The problems in one sentence, each with its field: the message of a 400. @public */
export function describeProblems(problems: readonly FieldProblem[]): string {
  return problems
    .map(({ field, message }) => `${field}: ${message}`)
    .join('; ');
}
