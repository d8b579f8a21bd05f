import { useState } from 'react';
import { TextField } from '@backstage/ui';
import { useLanguage } from '../../hooks';
import { WithProblem } from './WithProblem';

/** @public */
export interface NumberInputProps {
  label: string;
  description?: string;
  /** Why the value cannot be sent, in the reader's language. */
  problem?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  value: number;
  onChange(value: number): void;
}

/**
 * A number typed as the reader's language writes it (`0,5` or `0.5`). What is not a number gives `NaN`, which every
 * check refuses. Not the stepper field of the design system, whose buttons have English names only.
 *
 * @public
 */
export function NumberInput(props: NumberInputProps) {
  const { problem, isRequired, value, onChange, ...shared } = props;
  const language = useLanguage();
  const [text, setText] = useState(() => writeNumber(value, language));
  const isStale = !Object.is(readNumber(text), value);
  return (
    <WithProblem problem={problem}>
      {checked => (
        <TextField
          {...shared}
          {...checked}
          inputMode="decimal"
          autoComplete="off"
          value={isStale ? writeNumber(value, language) : text}
          aria-required={isRequired}
          onChange={next => {
            setText(next);
            onChange(readNumber(next));
          }}
        />
      )}
    </WithProblem>
  );
}

function readNumber(text: string): number {
  const plain = text.trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : NaN;
}

function writeNumber(value: number, language: string): string {
  return Number.isFinite(value)
    ? new Intl.NumberFormat(language, {
        useGrouping: false,
        maximumFractionDigits: 3,
      }).format(value)
    : '';
}
