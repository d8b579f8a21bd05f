import { useEffect } from 'react';
import type { WizardFieldProps } from './WizardField';

/** What a field component needs, with the value set at the first look when the form holds none. */
export function useWizardField<Value, Answers>(
  props: WizardFieldProps<Value, Answers>,
  initial: Value,
) {
  const { formData, onChange } = props;
  const isMissing = formData === undefined || isEmptyObject(formData);
  // The form checks only the fields that hold a value, so an untouched field must hold one to be checked in our words.
  // Fields of a page set theirs at the same time and the form may lose some of them: hence at each rendering.
  useEffect(() => {
    if (isMissing) onChange(initial);
  });
  return {
    value: isMissing ? initial : formData,
    setValue: onChange as (value: Value) => void,
    showProblems: (props.rawErrors ?? []).length > 0,
    isDisabled: Boolean(props.disabled || props.readonly),
    answers: props.formContext?.formData,
  };
}

/** The form gives an object without an answer as an empty one. */
function isEmptyObject(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length === 0
  );
}
