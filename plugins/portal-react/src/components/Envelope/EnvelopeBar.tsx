import { useId } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { portalReactTranslationRef } from '../../translation';
import { StateTag } from '../StateTag';
import type { EnvelopeLine } from './envelopeLines';
import { useResourceWords } from './useResourceWords';
import styles from './Envelope.module.css';

/** One resource of an envelope as a bar, under all its amounts in words. */
export function EnvelopeBar(props: { line: EnvelopeLine }) {
  const { resource, contracted, reserved, wanted, free, lack } = props.line;
  const { t } = useTranslationRef(portalReactTranslationRef);
  const words = useResourceWords();
  const labelId = useId();
  const amounts = (
    [
      ['contracted', contracted],
      ['reserved', reserved],
      ['wanted', wanted > 0 ? wanted : undefined],
      ['free', free],
    ] as const
  ).flatMap(([part, amount]) =>
    amount === undefined
      ? []
      : [
          {
            part,
            text: t('envelope.part', {
              word: t(`envelope.${part}`),
              amount: words.amountOf(resource, amount),
            }),
          },
        ],
  );
  // Beyond the envelope, the bar is as long as all that would be in it.
  const whole = Math.max(contracted ?? 0, reserved + wanted);
  const shareOf = (amount: number) =>
    `${whole > 0 ? (amount / whole) * 100 : 0}%`;
  return (
    <div className={styles.bar}>
      <div className={styles.words}>
        <span id={labelId} className={styles.name}>
          {words.nameOf(resource)}
        </span>
        <span className={styles.amounts}>
          {amounts.map(({ part, text }) => (
            <span key={part} data-part={part}>
              {text}
            </span>
          ))}
          {contracted === undefined && <span>{t('envelope.unlimited')}</span>}
          {lack > 0 && (
            <StateTag tone="error">
              {t('envelope.lack', { amount: words.amountOf(resource, lack) })}
            </StateTag>
          )}
        </span>
      </div>
      {contracted !== undefined && (
        <div
          className={styles.track}
          role="meter"
          aria-labelledby={labelId}
          aria-valuemin={0}
          aria-valuemax={contracted}
          aria-valuenow={Math.min(contracted, reserved + wanted)}
          aria-valuetext={amounts.map(({ text }) => text).join(', ')}
          data-lacks={lack > 0}
        >
          <div data-part="reserved" style={{ width: shareOf(reserved) }} />
          <div data-part="wanted" style={{ width: shareOf(wanted) }} />
        </div>
      )}
    </div>
  );
}
