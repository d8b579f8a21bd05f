import { Checkbox } from '@backstage/ui';
import { type EnvelopeValues } from '@cloud-pi-native/plugin-quotas-common';
import { AmountInput, DateInput } from '@cloud-pi-native/plugin-portal-react';
import { parisDay } from '@cloud-pi-native/plugin-portal-common';
import { useQuotasTranslation } from '../useQuotasTranslation';
import type { ToldProblem } from './useValuesProblem';
import styles from './dialogs.module.css';

interface ValuesFieldsProps {
  legend: string;
  value: EnvelopeValues;
  onChange(value: EnvelopeValues): void;
  /** What is wrong with the values, once the person tried to send them. */
  problem: ToldProblem | undefined;
}

/** What an envelope is to become: its amounts, or « sans limite » until a last day. */
export function ValuesFields(props: ValuesFieldsProps) {
  const { legend, value, onChange, problem } = props;
  const { contracted, unlimitedUntil } = value;
  const t = useQuotasTranslation();
  return (
    <>
      <AmountInput
        legend={legend}
        value={contracted}
        onChange={amount => onChange({ ...value, contracted: amount })}
        problemOf={resource =>
          problem?.field === `contracted.${resource}`
            ? problem.words
            : undefined
        }
      />
      <div className={styles.unlimited}>
        <Checkbox
          isSelected={unlimitedUntil !== undefined}
          onChange={isChosen =>
            onChange({
              contracted,
              ...(isChosen && { unlimitedUntil: '' }),
            })
          }
        >
          {t('form.unlimited')}
        </Checkbox>
        <p className={styles.hint}>{t('form.unlimitedHint')}</p>
        {unlimitedUntil !== undefined && (
          <DateInput
            label={t('form.until')}
            min={parisDay(new Date())}
            isInvalid={problem?.field === 'unlimitedUntil'}
            value={unlimitedUntil}
            onChange={day => onChange({ contracted, unlimitedUntil: day })}
          />
        )}
      </div>
    </>
  );
}
