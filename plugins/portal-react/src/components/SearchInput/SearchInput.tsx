import { useEffect, useId, useState } from 'react';
import styles from './SearchInput.module.css';

/** @public */
export interface SearchInputProps {
  label: string;
  value: string;
  onChange(value: string): void;
}

/** A search whose text is kept in the address. @public */
export function SearchInput({ label, value, onChange }: SearchInputProps) {
  const id = useId();
  // The field keeps its own text: the address follows a moment later, and must not move the caret.
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        value={text}
        onChange={event => {
          setText(event.target.value);
          onChange(event.target.value);
        }}
      />
    </div>
  );
}
