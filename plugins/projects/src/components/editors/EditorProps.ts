import type { WizardProblem } from '../../rules/requestProblems';

/** What every editor of a part of the request takes; used in the wizard and when the Service Team approves. */
export interface EditorProps<Value> {
  value: Value;
  onChange(value: Value): void;
  /** What is wrong with the request, by field. */
  problems: readonly WizardProblem[];
  /** Shows what is wrong even where the person has not been yet. */
  showProblems?: boolean;
  isDisabled?: boolean;
}
