import { useMemo } from 'react';
import { resourceNames } from '@cloud-pi-native/plugin-portal-common';
import type { Reservation } from '@cloud-pi-native/plugin-quotas-common';
import {
  DataTable,
  EmptyState,
  useFormats,
  useResourceWords,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import { useQuotasTranslation } from '../useQuotasTranslation';

/** What each environment of a project reserves. */
export function ReservationTable(props: {
  reservations: readonly Reservation[];
}) {
  const t = useQuotasTranslation();
  const formats = useFormats();
  const words = useResourceWords();
  const columns = useMemo<DataTableColumn<Reservation>[]>(
    () => [
      {
        id: 'environnement',
        header: t('project.environment'),
        value: one => one.environment,
      },
      {
        id: 'quota',
        header: t('project.class'),
        value: one => t(`class.${one.class}`),
        filter: true,
      },
      {
        id: 'type',
        header: t('project.stage'),
        value: one => t(`stage.${one.stage}`),
      },
      {
        id: 'cluster',
        header: t('project.cluster'),
        value: one => one.clusterTitle,
        filter: true,
      },
      {
        id: 'zone',
        header: t('project.zone'),
        value: one => one.zone,
        hidden: true,
      },
      ...resourceNames.map(
        (resource): DataTableColumn<Reservation> => ({
          id: resource,
          header: words.labelOf(resource),
          value: one => one.resources[resource],
          text: one =>
            formats.number(one.resources[resource], {
              maximumFractionDigits: 3,
            }),
          align: 'end',
        }),
      ),
      {
        id: 'depuis',
        header: t('project.since'),
        value: one => one.since,
        text: one => formats.date(one.since),
      },
    ],
    [t, formats, words],
  );
  return (
    <DataTable
      id="reservations"
      caption={t('project.reservations')}
      columns={columns}
      rows={props.reservations}
      rowKey={one => one.environment}
      empty={<EmptyState title={t('project.noReservation')} />}
    />
  );
}
