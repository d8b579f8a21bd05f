import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { TextAreaField, TextField } from '@backstage/ui';
import { DateInput, FormDialog } from '@cloud-pi-native/plugin-portal-react';
import { serviceLevelsApiRef } from '../../api/serviceLevelsApiRef';
import { instantOf, localOf } from '../../rules/instants';
import { useServiceLevelsTranslation } from '../../useServiceLevelsTranslation';
import { ServiceChoice } from '../parts/ServiceChoice';

/** A maintenance lasts so long at most, in milliseconds. */
const longest = 7 * 24 * 3_600_000;

/** Announces a maintenance to the projects that its services reach. */
export function PlanMaintenanceDialog(props: {
  onClose(): void;
  onChange(): void;
}) {
  const t = useServiceLevelsTranslation();
  const serviceLevelsApi = useApi(serviceLevelsApiRef);
  const [title, setTitle] = useState('');
  const [description, setDescription] = useState('');
  const [services, setServices] = useState<string[]>([]);
  const [now] = useState(() => Date.now());
  const [start, setStart] = useState('');
  const [end, setEnd] = useState('');
  const startsAt = instantOf(start);
  const endsAt = instantOf(end);
  const lacksService = services.length === 0;
  const isLengthWrong =
    startsAt !== undefined &&
    endsAt !== undefined &&
    (endsAt <= startsAt || Date.parse(endsAt) - Date.parse(startsAt) > longest);
  const texts = [
    ['name', title],
    ['description', description],
    ['start', start],
    ['end', end],
  ] as const;
  const empty = texts
    .filter(([, text]) => text.trim() === '')
    .map(([id]) => id);
  return (
    <FormDialog
      title={t('plan.title')}
      sendLabel={t('plan.send')}
      problemsOf={() => [
        ...empty.map(id => t('form.required', { field: t(`plan.${id}`) })),
        ...(lacksService ? [t('form.service')] : []),
        ...(isLengthWrong ? [t('plan.range')] : []),
      ]}
      send={() =>
        serviceLevelsApi.planMaintenance({
          title: title.trim(),
          description: description.trim(),
          services,
          startsAt: startsAt ?? '',
          endsAt: endsAt ?? '',
        })
      }
      onClose={props.onClose}
      onChange={props.onChange}
    >
      {isTried => (
        <>
          <p>{t('plan.intro')}</p>
          <TextField
            label={t('plan.name')}
            isRequired
            maxLength={200}
            isInvalid={isTried && empty.includes('name')}
            value={title}
            onChange={setTitle}
          />
          <TextAreaField
            label={t('plan.description')}
            rows={3}
            maxLength={4000}
            isRequired
            isInvalid={isTried && empty.includes('description')}
            value={description}
            onChange={setDescription}
          />
          <ServiceChoice
            label={t('incident.services')}
            value={services}
            isInvalid={isTried && lacksService}
            onChange={setServices}
          />
          <DateInput
            type="datetime-local"
            label={t('plan.start')}
            min={localOf(now)}
            isInvalid={isTried && empty.includes('start')}
            value={start}
            onChange={setStart}
          />
          <DateInput
            type="datetime-local"
            label={t('plan.end')}
            min={start || localOf(now)}
            isInvalid={isTried && (empty.includes('end') || isLengthWrong)}
            value={end}
            onChange={setEnd}
          />
        </>
      )}
    </FormDialog>
  );
}
