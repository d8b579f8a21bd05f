import { useMemo } from 'react';
import {
  availabilityOf,
  type HourSeconds,
} from '@cloud-pi-native/plugin-service-levels-common';
import {
  DataTable,
  EmptyState,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import { useFigures } from '../../useFigures';
import { useServiceLevelsTranslation } from '../../useServiceLevelsTranslation';

/** The hours of a day: 23, 24 or 25 of them. */
export function HourTable(props: {
  title: string;
  hours: readonly HourSeconds[];
}) {
  const t = useServiceLevelsTranslation();
  const figures = useFigures();
  const columns = useMemo<DataTableColumn<HourSeconds>[]>(
    () => [
      {
        id: 'heure',
        header: t('day.hour'),
        value: hour => hour.from,
        text: hour => figures.clock(hour.from),
      },
      {
        id: 'disponibilite',
        header: t('table.availability'),
        value: hour => availabilityOf(hour),
        text: hour => {
          const availability = availabilityOf(hour);
          return availability === undefined
            ? t('measure.none')
            : figures.availability(availability);
        },
        align: 'end',
      },
      ...(['down', 'maintenance', 'noData', 'outside'] as const).map(
        (kind): DataTableColumn<HourSeconds> => ({
          id: kind,
          header: t(`table.${kind}`),
          value: hour => hour[kind],
          text: hour => figures.time(hour[kind]),
          align: 'end',
        }),
      ),
    ],
    [t, figures],
  );
  return (
    <DataTable
      id="heures"
      caption={t('day.hoursOf', { service: props.title })}
      columns={columns}
      rows={props.hours}
      rowKey={hour => hour.from}
      empty={<EmptyState title={t('day.noHours')} />}
      isSimple
    />
  );
}
