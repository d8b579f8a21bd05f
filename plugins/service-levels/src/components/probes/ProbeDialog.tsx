import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Select, TextField } from '@backstage/ui';
import {
  probeKinds,
  type Probe,
} from '@cloud-pi-native/plugin-service-levels-common';
import { FormDialog } from '@cloud-pi-native/plugin-portal-react';
import { serviceLevelsApiRef } from '../../api/serviceLevelsApiRef';
import {
  draftOf,
  probeOf,
  wrongFields,
  type ProbeDraft,
  type ProbeField,
} from '../../rules/probeDraft';
import { useServiceLevelsTranslation } from '../../useServiceLevelsTranslation';
import { useServiceBook } from '../page/WithServices';

interface ProbeDialogProps {
  /** The one to change; a new one without it. */
  probe?: Probe;
  onClose(): void;
  onChange(): void;
}

/** Adds a probe, or changes one that was added here. */
export function ProbeDialog({ probe, onClose, onChange }: ProbeDialogProps) {
  const t = useServiceLevelsTranslation();
  const serviceLevelsApi = useApi(serviceLevelsApiRef);
  const { services, titleOf } = useServiceBook();
  const [draft, setDraft] = useState(() => draftOf(probe));
  const wrong = wrongFields(draft);
  const set = (change: Partial<ProbeDraft>) =>
    setDraft(current => ({ ...current, ...change }));
  return (
    <FormDialog
      title={
        probe ? t('probeForm.change', { id: probe.id }) : t('probeForm.add')
      }
      problemsOf={() => wrong.map(field => t(`probeForm.wrong.${field}`))}
      send={async () => {
        const { id, ...input } = probeOf(draft);
        if (probe) await serviceLevelsApi.changeProbe(probe.id, input);
        else await serviceLevelsApi.addProbe({ id, ...input });
      }}
      onClose={onClose}
      onChange={onChange}
    >
      {isTried => {
        const input = (field: Exclude<ProbeField, 'service'>) => (
          <TextField
            label={t(`probeForm.${field}`)}
            isRequired
            isInvalid={isTried && wrong.includes(field)}
            value={draft[field]}
            onChange={value => set({ [field]: value })}
          />
        );
        return (
          <>
            {!probe && input('id')}
            <Select
              label={t('table.service')}
              placeholder={t('probeForm.choose')}
              isRequired
              isInvalid={isTried && wrong.includes('service')}
              options={services.map(({ service }) => ({
                id: service.name,
                label: titleOf(service.name),
              }))}
              value={draft.service || null}
              onChange={key => set({ service: String(key ?? '') })}
            />
            <Select
              label={t('probeForm.kind')}
              options={probeKinds.map(kind => ({
                id: kind,
                label: t(`probeKindChoice.${kind}`),
              }))}
              value={draft.kind}
              onChange={key =>
                set({
                  kind: probeKinds.find(kind => kind === key) ?? draft.kind,
                })
              }
            />
            {draft.kind === 'tcp' ? (
              <>
                {input('host')}
                {input('port')}
              </>
            ) : (
              input('url')
            )}
            {input('intervalSeconds')}
            {input('timeoutSeconds')}
          </>
        );
      }}
    </FormDialog>
  );
}
