import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Radio, RadioGroup, TextAreaField, TextField } from '@backstage/ui';
import {
  incidentImpacts,
  type Incident,
} from '@cloud-pi-native/plugin-service-levels-common';
import {
  DateInput,
  FormDialog,
  useText,
} from '@cloud-pi-native/plugin-portal-react';
import { serviceLevelsApiRef } from '../../api/serviceLevelsApiRef';
import { instantOf, localOf } from '../../rules/instants';
import { useServiceLevelsTranslation } from '../../useServiceLevelsTranslation';
import { ServiceChoice } from '../parts/ServiceChoice';

interface IncidentDialogProps {
  incident: Incident;
  onClose(): void;
  onChange(): void;
}

/** Tells those who follow the incident what is going on. */
export function UpdateIncidentDialog(props: IncidentDialogProps) {
  const { incident, onClose, onChange } = props;
  const t = useServiceLevelsTranslation();
  const serviceLevelsApi = useApi(serviceLevelsApiRef);
  const [text, setText] = useState('');
  const isEmpty = text.trim() === '';
  return (
    <FormDialog
      title={t('update.title', { number: incident.number })}
      sendLabel={t('update.send')}
      problemsOf={() =>
        isEmpty ? [t('form.required', { field: t('update.text') })] : []
      }
      send={() => serviceLevelsApi.addUpdate(incident.number, text.trim())}
      onClose={onClose}
      onChange={onChange}
    >
      {isTried => (
        <TextAreaField
          label={t('update.text')}
          rows={4}
          maxLength={4000}
          isRequired
          isInvalid={isTried && isEmpty}
          value={text}
          onChange={setText}
        />
      )}
    </FormDialog>
  );
}

/** Corrects what is known of the incident. */
export function ChangeIncidentDialog(props: IncidentDialogProps) {
  const { incident, onClose, onChange } = props;
  const t = useServiceLevelsTranslation();
  const serviceLevelsApi = useApi(serviceLevelsApiRef);
  const text = useText();
  const shownTitle = text(incident.title);
  const [title, setTitle] = useState(shownTitle);
  const [impact, setImpact] = useState(incident.impact);
  const [services, setServices] = useState(incident.services);
  const [cause, setCause] = useState(incident.cause ?? '');
  const lacksTitle = title.trim() === '';
  const lacksService = services.length === 0;
  return (
    <FormDialog
      title={t('change.title', { number: incident.number })}
      problemsOf={() => [
        ...(lacksTitle
          ? [t('form.required', { field: t('declare.name') })]
          : []),
        ...(lacksService ? [t('form.service')] : []),
      ]}
      send={() =>
        serviceLevelsApi.changeIncident(incident.number, {
          // A title that the portal wrote keeps both its languages as long as nobody changes it.
          ...(title.trim() !== shownTitle && { title: title.trim() }),
          impact,
          services,
          ...(cause.trim() && { cause: cause.trim() }),
        })
      }
      onClose={onClose}
      onChange={onChange}
    >
      {isTried => (
        <>
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
          <TextAreaField
            label={t('incident.cause')}
            rows={3}
            maxLength={4000}
            value={cause}
            onChange={setCause}
          />
        </>
      )}
    </FormDialog>
  );
}

/** Says that the incident is over, and what it came from. */
export function CloseIncidentDialog(props: IncidentDialogProps) {
  const { incident, onClose, onChange } = props;
  const t = useServiceLevelsTranslation();
  const serviceLevelsApi = useApi(serviceLevelsApiRef);
  const [cause, setCause] = useState(incident.cause ?? '');
  const [text, setText] = useState('');
  const [now] = useState(() => Date.now());
  const [endedAt, setEndedAt] = useState('');
  const instant = instantOf(endedAt);
  const lacksCause = cause.trim() === '';
  const isOutOfRange =
    instant !== undefined &&
    (Date.parse(instant) > Date.now() ||
      Date.parse(instant) < Date.parse(incident.startedAt));
  return (
    <FormDialog
      title={t('close.title', { number: incident.number })}
      sendLabel={t('close.send')}
      problemsOf={() => [
        ...(lacksCause
          ? [t('form.required', { field: t('incident.cause') })]
          : []),
        ...(isOutOfRange ? [t('close.endRange')] : []),
      ]}
      send={() =>
        serviceLevelsApi.closeIncident(incident.number, {
          cause: cause.trim(),
          ...(text.trim() && { text: text.trim() }),
          ...(instant && { endedAt: instant }),
        })
      }
      onClose={onClose}
      onChange={onChange}
    >
      {isTried => (
        <>
          <TextAreaField
            label={t('incident.cause')}
            rows={3}
            maxLength={4000}
            isRequired
            isInvalid={isTried && lacksCause}
            value={cause}
            onChange={setCause}
          />
          <TextAreaField
            label={t('close.text')}
            rows={3}
            maxLength={4000}
            value={text}
            onChange={setText}
          />
          <DateInput
            type="datetime-local"
            label={t('close.end')}
            hint={t('close.endHint')}
            isOptional
            min={localOf(incident.startedAt)}
            max={localOf(now)}
            isInvalid={isTried && isOutOfRange}
            value={endedAt}
            onChange={setEndedAt}
          />
        </>
      )}
    </FormDialog>
  );
}
