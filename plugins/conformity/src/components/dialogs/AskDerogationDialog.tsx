import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { TextAreaField } from '@backstage/ui';
import {
  askingProblem,
  type Requirement,
} from '@cloud-pi-native/plugin-conformity-common';
import { DateInput, FormDialog } from '@cloud-pi-native/plugin-portal-react';
import { conformityApiRef } from '../../api/conformityApiRef';
import { today } from '../../today';
import { useConformityTranslation } from '../../useConformityTranslation';

interface AskDerogationDialogProps {
  /** Name of the application. */
  name: string;
  requirement: Requirement;
  onClose(): void;
  onChange(): void;
}

/** Asks governance for leave not to meet a requirement for a time. */
export function AskDerogationDialog(props: AskDerogationDialogProps) {
  const { name, requirement, onClose, onChange } = props;
  const { key } = requirement;
  const t = useConformityTranslation();
  const conformityApi = useApi(conformityApiRef);
  const [reason, setReason] = useState('');
  const [mitigation, setMitigation] = useState('');
  const [until, setUntil] = useState('');
  const day = today();
  const isPast = until !== '' && askingProblem({ until }, day) !== undefined;
  const texts = { reason: reason.trim(), mitigation: mitigation.trim(), until };
  const empty = (['reason', 'mitigation', 'until'] as const).filter(
    field => texts[field] === '',
  );
  return (
    <FormDialog
      title={t('askForm.title', { key })}
      problemsOf={() => [
        ...empty.map(field =>
          t('action.required', { field: t(`askForm.${field}`) }),
        ),
        ...(isPast ? [t('askForm.untilPast')] : []),
      ]}
      send={() => conformityApi.askDerogation(name, key, texts)}
      onClose={onClose}
      onChange={onChange}
    >
      {isTried => (
        <>
          <p>{t('askForm.intro')}</p>
          <TextAreaField
            label={t('askForm.reason')}
            rows={3}
            maxLength={4000}
            isRequired
            isInvalid={isTried && empty.includes('reason')}
            value={reason}
            onChange={setReason}
          />
          <TextAreaField
            label={t('askForm.mitigation')}
            rows={3}
            maxLength={4000}
            isRequired
            isInvalid={isTried && empty.includes('mitigation')}
            value={mitigation}
            onChange={setMitigation}
          />
          <DateInput
            label={t('askForm.until')}
            min={day}
            isInvalid={isTried && (empty.includes('until') || isPast)}
            value={until}
            onChange={setUntil}
          />
        </>
      )}
    </FormDialog>
  );
}
