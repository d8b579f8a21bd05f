import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Radio, RadioGroup, TextAreaField } from '@backstage/ui';
import type { Derogation } from '@cloud-pi-native/plugin-conformity-common';
import {
  DateInput,
  Facts,
  FormDialog,
  useFormats,
} from '@cloud-pi-native/plugin-portal-react';
import { conformityApiRef } from '../../api/conformityApiRef';
import { today } from '../../today';
import { useConformityTranslation } from '../../useConformityTranslation';

interface DecideDerogationDialogProps {
  /** Name of the application. */
  name: string;
  derogation: Derogation;
  onClose(): void;
  onChange(): void;
}

/** Governance grants a derogation, for the time asked or less, or refuses it. */
export function DecideDerogationDialog(props: DecideDerogationDialogProps) {
  const { name, derogation, onClose, onChange } = props;
  const t = useConformityTranslation();
  const formats = useFormats();
  const conformityApi = useApi(conformityApiRef);
  const [granted, setGranted] = useState(true);
  const [until, setUntil] = useState(derogation.until);
  const [reason, setReason] = useState('');
  const askedDay = formats.date(derogation.until);
  const day = today();
  const untilProblem = granted ? problemOfUntil() : undefined;
  const lacksReason = reason.trim() === '';
  return (
    <FormDialog
      title={t('action.decide')}
      problemsOf={() => [
        ...(untilProblem ? [untilProblem] : []),
        ...(lacksReason
          ? [t('action.required', { field: t('decideForm.reason') })]
          : []),
      ]}
      send={() =>
        conformityApi.decideDerogation(name, derogation.id, {
          granted,
          reason: reason.trim(),
          ...(granted && { until }),
        })
      }
      onClose={onClose}
      onChange={onChange}
    >
      {isTried => (
        <>
          <Facts
            facts={[
              { term: t('detail.reason'), value: derogation.reason },
              { term: t('detail.mitigation'), value: derogation.mitigation },
            ]}
          />
          <RadioGroup
            label={t('decideForm.choice')}
            value={granted ? 'grant' : 'refuse'}
            onChange={chosen => setGranted(chosen === 'grant')}
          >
            <Radio value="grant">{t('decideForm.grant')}</Radio>
            <Radio value="refuse">{t('decideForm.refuse')}</Radio>
          </RadioGroup>
          {granted && (
            <DateInput
              label={t('decideForm.until')}
              hint={t('decideForm.untilHint', { day: askedDay })}
              min={day}
              max={derogation.until}
              isInvalid={isTried && untilProblem !== undefined}
              value={until}
              onChange={setUntil}
            />
          )}
          <TextAreaField
            label={t('decideForm.reason')}
            rows={3}
            maxLength={4000}
            isRequired
            isInvalid={isTried && lacksReason}
            value={reason}
            onChange={setReason}
          />
        </>
      )}
    </FormDialog>
  );

  /** The rules are those of the server (`decisionProblem`), in the reader's language. */
  function problemOfUntil(): string | undefined {
    if (derogation.until < day)
      return t('decideForm.tooLate', { day: askedDay });
    if (until === '') {
      return t('action.required', { field: t('decideForm.until') });
    }
    if (until > derogation.until) {
      return t('decideForm.untilLate', { day: askedDay });
    }
    return until < day ? t('decideForm.untilPast') : undefined;
  }
}
