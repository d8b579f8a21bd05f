import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { TextAreaField } from '@backstage/ui';
import type {
  Envelope,
  EnvelopeValues,
} from '@cloud-pi-native/plugin-quotas-common';
import { Facts, FormDialog } from '@cloud-pi-native/plugin-portal-react';
import { quotasApiRef } from '../api/quotasApiRef';
import { useValuesText } from '../parts/useValuesText';
import { useQuotasTranslation } from '../useQuotasTranslation';
import { useValuesProblem } from './useValuesProblem';
import { ValuesFields } from './ValuesFields';
import styles from './dialogs.module.css';

interface AskChangeDialogProps {
  slug: string;
  envelope: Envelope;
  onClose(): void;
  onChange(): void;
}

/** A project asks for another quota: what it wants, and why. */
export function AskChangeDialog(props: AskChangeDialogProps) {
  const { slug, envelope, onClose, onChange } = props;
  const t = useQuotasTranslation();
  const quotasApi = useApi(quotasApiRef);
  const valuesText = useValuesText();
  const findProblem = useValuesProblem();
  const now: EnvelopeValues = {
    contracted: envelope.contracted,
    ...(envelope.unlimitedUntil && { unlimitedUntil: envelope.unlimitedUntil }),
  };
  const [values, setValues] = useState(now);
  const [reason, setReason] = useState('');
  const problem = findProblem(values, now);
  const lacksReason = reason.trim() === '';
  return (
    <FormDialog
      title={t('ask.title', { class: t(`class.${envelope.class}`) })}
      sendLabel={t('ask.send')}
      problemsOf={() => [
        ...(problem ? [problem.words] : []),
        ...(lacksReason ? [t('form.reasonMissing')] : []),
      ]}
      send={() =>
        quotasApi.askChange(slug, {
          ...values,
          class: envelope.class,
          reason: reason.trim(),
        })
      }
      onClose={onClose}
      onChange={onChange}
    >
      {isTried => (
        <>
          <Facts facts={[{ term: t('ask.now'), value: valuesText(now) }]} />
          <ValuesFields
            legend={t('form.wanted')}
            value={values}
            onChange={setValues}
            problem={isTried ? problem : undefined}
          />
          <TextAreaField
            label={t('form.reason')}
            description={t('ask.reasonHint')}
            rows={3}
            maxLength={4000}
            isRequired
            isInvalid={isTried && lacksReason}
            value={reason}
            onChange={setReason}
          />
          <p className={styles.hint}>{t('ask.next')}</p>
        </>
      )}
    </FormDialog>
  );
}
