import { useId } from 'react';
import styles from './parts.module.css';

interface DateInputProps {
  label: string;
  hint?: string;
  /** ISO date; empty while nothing is chosen. */
  value: string;
  min?: string;
  max?: string;
  isInvalid: boolean;
  onChange(value: string): void;
}

/** A day, in the browser's own field: it speaks the reader's language and takes the keyboard. */
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
        type="date"
        required
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
