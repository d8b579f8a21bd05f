import { useMemo } from 'react';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import {
  availabilityOf,
  type DaySeconds,
} from '@cloud-pi-native/plugin-service-levels-common';
import {
  DataTable,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import { dayRouteRef } from '../../routes';
import { dayStateOf } from '../../rules/dayStateOf';
import { useFigures } from '../../useFigures';
import { useServiceLevelsTranslation } from '../../useServiceLevelsTranslation';

interface DayTableProps {
  /** Name of the service. */
  name: string;
  title: string;
  days: readonly DaySeconds[];
}

/** The days that the bars show, in a table, the newest first. */
export function DayTable({ name, title, days }: DayTableProps) {
  const t = useServiceLevelsTranslation();
  const figures = useFigures();
  const dayRoute = useRouteRef(dayRouteRef);
  const rows = useMemo(() => [...days].reverse(), [days]);
  const columns = useMemo<DataTableColumn<DaySeconds>[]>(() => {
    const time = (
      id: string,
      header: string,
      of: (day: DaySeconds) => number,
    ): DataTableColumn<DaySeconds> => ({
      id,
      header,
      value: of,
      text: day => figures.time(of(day)),
      align: 'end',
    });
    return [
      {
        id: 'jour',
        header: t('table.day'),
        value: ({ day }) => day,
        text: ({ day }) => figures.day(day),
        render: ({ day }) => (
          <Link href={dayRoute?.({ name, day }) ?? ''}>{figures.day(day)}</Link>
        ),
      },
      {
        id: 'etat',
        header: t('table.state'),
        value: day => t(`dayState.${dayStateOf(day)}`),
        filter: true,
      },
      {
        id: 'disponibilite',
        header: t('table.availability'),
        value: day => availabilityOf(day),
        text: day => {
          const availability = availabilityOf(day);
          return availability === undefined
            ? t('measure.none')
            : figures.availability(availability);
        },
        align: 'end',
      },
      time('interruption', t('table.down'), day => day.down),
      time('maintenance', t('table.maintenance'), day => day.maintenance),
      time('sansmesure', t('table.noData'), day => day.noData),
    ];
  }, [t, figures, dayRoute, name]);
  return (
    <DataTable
      id="jours"
      caption={t('service.daysOf', { service: title })}
      columns={columns}
      rows={rows}
      rowKey={({ day }) => day}
      pageSize={10}
    />
  );
}
