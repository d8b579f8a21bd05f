/** What every input of the wizards takes. */
export interface InputProps<Value> {
  label: string;
  description?: string;
  /** Why the value cannot be sent, in the reader's language. */
  problem?: string;
  /** Shows the problem even when the person has not touched the input yet. */
  showProblem?: boolean;
  isRequired?: boolean;
  isDisabled?: boolean;
  value: Value;
  onChange(value: Value): void;
}
