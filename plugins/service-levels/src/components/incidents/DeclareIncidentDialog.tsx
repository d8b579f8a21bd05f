import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Radio, RadioGroup, TextAreaField, TextField } from '@backstage/ui';
import {
  incidentImpacts,
  type IncidentImpact,
} from '@cloud-pi-native/plugin-service-levels-common';
import { DateInput, FormDialog } from '@cloud-pi-native/plugin-portal-react';
import { serviceLevelsApiRef } from '../../api/serviceLevelsApiRef';
import { instantOf, localOf } from '../../rules/instants';
import { useServiceLevelsTranslation } from '../../useServiceLevelsTranslation';
import { ServiceChoice } from '../parts/ServiceChoice';

/** An incident may be told so long after it began, in milliseconds. */
const longestBack = 2 * 24 * 3_600_000;

interface DeclareIncidentDialogProps {
  onClose(): void;
  /** Given the number of the incident. */
  onDeclared(number: string): void;
}

/** Declares an incident: the projects that its services reach are told. */
export function DeclareIncidentDialog(props: DeclareIncidentDialogProps) {
  const { onClose, onDeclared } = props;
  const t = useServiceLevelsTranslation();
  const serviceLevelsApi = useApi(serviceLevelsApiRef);
  const [title, setTitle] = useState('');
  const [impact, setImpact] = useState<IncidentImpact>('interruption');
  const [services, setServices] = useState<string[]>([]);
  const [now] = useState(() => Date.now());
  const [startedAt, setStartedAt] = useState('');
  const [text, setText] = useState('');
  const lacksTitle = title.trim() === '';
  const lacksService = services.length === 0;
  const instant = instantOf(startedAt);
  const isOutOfRange =
    instant !== undefined &&
    (Date.parse(instant) > Date.now() ||
      Date.parse(instant) < now - longestBack);
  return (
    <FormDialog
      title={t('declare.title')}
      sendLabel={t('declare.send')}
      problemsOf={() => [
        ...(lacksTitle
          ? [t('form.required', { field: t('declare.name') })]
          : []),
        ...(lacksService ? [t('form.service')] : []),
        ...(isOutOfRange ? [t('declare.startRange')] : []),
      ]}
      send={async () => {
        const declared = await serviceLevelsApi.declareIncident({
          title: title.trim(),
          impact,
          services,
          ...(instant && { startedAt: instant }),
          ...(text.trim() && { text: text.trim() }),
        });
        onDeclared(declared.number);
      }}
      onClose={onClose}
    >
      {isTried => (
        <>
          <p>{t('declare.intro')}</p>
          <TextField
            label={t('declare.name')}
            isRequired
            maxLength={200}
            isInvalid={isTried && lacksTitle}
            value={title}
            onChange={setTitle}
          />
          <RadioGroup
            label={t('declare.impact')}
            value={impact}
            onChange={value =>
              setImpact(incidentImpacts.find(one => one === value) ?? impact)
            }
          >
            {incidentImpacts.map(one => (
              <Radio key={one} value={one}>
                {t(`impactChoice.${one}`)}
              </Radio>
            ))}
          </RadioGroup>
          <ServiceChoice
            label={t('incident.services')}
            value={services}
            isInvalid={isTried && lacksService}
            onChange={setServices}
          />
          <DateInput
            type="datetime-local"
            label={t('declare.start')}
            hint={t('declare.startHint')}
            isOptional
            min={localOf(now - longestBack)}
            max={localOf(now)}
            isInvalid={isTried && isOutOfRange}
            value={startedAt}
            onChange={setStartedAt}
          />
          <TextAreaField
            label={t('declare.text')}
            description={t('declare.textHint')}
            rows={3}
            maxLength={4000}
            value={text}
            onChange={setText}
          />
        </>
      )}
    </FormDialog>
  );
}
