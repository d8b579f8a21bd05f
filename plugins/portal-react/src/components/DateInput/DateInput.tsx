import { useId } from 'react';
import styles from './DateInput.module.css';

/** @public */
export interface DateInputProps {
  label: string;
  hint?: string;
  /** A day by default; with its time, in the browser's time zone: `2027-03-12T14:05`. */
  type?: 'date' | 'datetime-local';
  /** As `type` writes it; empty while nothing is chosen. */
  value: string;
  min?: string;
  max?: string;
  isInvalid?: boolean;
  /** The form can be sent without it. */
  isOptional?: boolean;
  onChange(value: string): void;
}

/** A day, in the browser's own field: it speaks the reader's language and takes the keyboard. @public */
export function DateInput(props: DateInputProps) {
  const { label, hint, value, min, max, isInvalid, onChange } = props;
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span id={hintId} className={styles.hint}>
          {hint}
        </span>
      )}
      <input
        id={id}
        type={props.type ?? 'date'}
        required={!props.isOptional}
        value={value}
        min={min}
        max={max}
        aria-invalid={isInvalid}
        aria-describedby={hint ? hintId : undefined}
        onChange={event => onChange(event.target.value)}
      />
    </div>
  );
}
