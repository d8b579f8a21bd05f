import { useId } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useFormats } from '../../hooks';
import { portalReactTranslationRef } from '../../translation';
import { StateTag, type StateTone } from '../StateTag';
import styles from './Gauge.module.css';

/** @public */
export interface GaugeProps {
  /** What is measured, in the reader's language. */
  label: string;
  value: number;
  max: number;
  /** `Gio`, `cœurs`… written after the numbers. */
  unit?: string;
  /** The numbers in other words, such as durations: `1 h 12 min sur 8 h`. */
  text?: string;
  /** Colour of the bar; `info` by default, `error` when the value is above the maximum. */
  tone?: Extract<StateTone, 'info' | 'success' | 'warning' | 'error'>;
}

/**
 * How much of a whole is taken. The numbers are always written, the bar only helps.
 *
 * @public
 */
export function Gauge(props: GaugeProps) {
  const { t } = useTranslationRef(portalReactTranslationRef);
  const formats = useFormats();
  const labelId = useId();
  const { label, value, max, unit } = props;
  const over = value > max;
  const tone = over ? 'error' : props.tone ?? 'info';
  const numbers = { value: formats.number(value), max: formats.number(max) };
  const text =
    props.text ??
    (unit
      ? t('gauge.textWithUnit', { ...numbers, unit })
      : t('gauge.text', numbers));
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : Number(over);

  return (
    <div className={styles.gauge}>
      <div className={styles.words}>
        <span id={labelId}>{label}</span>
        <span className={styles.numbers}>
          {over && <StateTag tone="error">{t('gauge.over')}</StateTag>} {text}
        </span>
      </div>
      <div
        className={styles.track}
        role="meter"
        aria-labelledby={labelId}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={Math.min(max, Math.max(0, value))}
        aria-valuetext={text}
      >
        <div
          className={styles.bar}
          data-tone={tone}
          style={{ width: `${share * 100}%` }}
        />
      </div>
    </div>
  );
}
