import { useMemo } from 'react';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import type { Incident } from '@cloud-pi-native/plugin-service-levels-common';
import {
  DataTable,
  EmptyState,
  NativeSelect,
  useAddressChoice,
  useFormats,
  usePolledLoad,
  useTableChoices,
  useText,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import { serviceLevelsApiRef } from '../../api/serviceLevelsApiRef';
import { incidentRouteRef } from '../../routes';
import { useFigures } from '../../useFigures';
import { useServiceLevelsTranslation } from '../../useServiceLevelsTranslation';
import { servicesPoll, useServiceBook } from '../page/WithServices';
import { IncidentTag } from '../parts/stateTags';
import styles from '../parts/parts.module.css';

const pageSize = 25;

const states = ['tous', 'ouverts', 'clos'] as const;

/** What the server is asked for each choice. */
const askedStates = {
  tous: undefined,
  ouverts: 'open',
  clos: 'closed',
} as const;

interface IncidentTableProps {
  /** Short name of the table in the address. */
  id: string;
  /** Name of the only service whose incidents are listed. */
  service?: string;
}

/** Incidents, those that last first; the server pages them. */
export function IncidentTable({ id, service }: IncidentTableProps) {
  const t = useServiceLevelsTranslation();
  const serviceLevelsApi = useApi(serviceLevelsApiRef);
  const [state, chooseState] = useAddressChoice('etat', states);
  const [choices] = useTableChoices(id);
  const load = usePolledLoad(
    () =>
      serviceLevelsApi.listIncidents({
        state: askedStates[state],
        service,
        offset: (choices.page - 1) * pageSize,
        limit: pageSize,
      }),
    [serviceLevelsApi, state, service, choices.page],
    () => servicesPoll,
  );
  const columns = useIncidentColumns();
  return (
    <div className={styles.stack}>
      <NativeSelect
        label={t('table.state')}
        value={state}
        options={states.map(value => ({
          value,
          label: t(`incidents.${value}`),
        }))}
        onChange={chooseState}
      />
      <DataTable
        id={id}
        caption={t('view.incidents')}
        columns={columns}
        rows={load.value?.items}
        total={load.value?.total ?? 0}
        rowKey={one => one.number}
        error={load.error}
        onRetry={load.reload}
        pageSize={pageSize}
        empty={<EmptyState title={t('incidents.none')} />}
      />
    </div>
  );
}

/** Columns of a table of incidents. */
export function useIncidentColumns(): DataTableColumn<Incident>[] {
  const t = useServiceLevelsTranslation();
  const formats = useFormats();
  const figures = useFigures();
  const text = useText();
  const { listOf } = useServiceBook();
  const incidentRoute = useRouteRef(incidentRouteRef);
  return useMemo<DataTableColumn<Incident>[]>(
    () => [
      {
        id: 'incident',
        header: t('incident.incident'),
        value: one => `${one.number} – ${text(one.title)}`,
        render: one => (
          <Link href={incidentRoute?.({ number: one.number }) ?? ''}>
            {one.number} – {text(one.title)}
          </Link>
        ),
        sortable: false,
      },
      {
        id: 'etat',
        header: t('table.state'),
        value: one =>
          one.endedAt ? t('incident.closed') : t(`impact.${one.impact}`),
        render: one => <IncidentTag incident={one} />,
        sortable: false,
      },
      {
        id: 'services',
        header: t('incident.services'),
        value: one => listOf(one.services),
        sortable: false,
      },
      {
        id: 'debut',
        header: t('incident.startedAt'),
        value: one => one.startedAt,
        text: one => formats.dateTime(one.startedAt),
        sortable: false,
      },
      {
        id: 'duree',
        header: t('table.duration'),
        value: one => one.durationSeconds,
        text: one => figures.time(one.durationSeconds),
        align: 'end',
        sortable: false,
      },
      {
        id: 'projets',
        header: t('incident.projectCount'),
        value: one => one.projectCount,
        align: 'end',
        sortable: false,
      },
    ],
    [t, text, formats, figures, listOf, incidentRoute],
  );
}
