import { useMemo } from 'react';
import {
  DataTable,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import type { Run } from '../../rules/runsOf';
import { useFigures } from '../../useFigures';
import { useServiceLevelsTranslation } from '../../useServiceLevelsTranslation';

/** How a day went, from change to change. */
export function RunTable(props: { title: string; runs: readonly Run[] }) {
  const t = useServiceLevelsTranslation();
  const figures = useFigures();
  const columns = useMemo<DataTableColumn<Run>[]>(
    () => [
      {
        id: 'de',
        header: t('day.from'),
        value: run => run.from,
        text: run => figures.clock(run.from),
      },
      {
        id: 'a',
        header: t('day.to'),
        value: run => run.to,
        text: run => figures.clock(run.to),
      },
      {
        id: 'etat',
        header: t('table.state'),
        value: run => t(`kind.${run.kind}`),
      },
      {
        id: 'duree',
        header: t('table.duration'),
        value: run => Date.parse(run.to) - Date.parse(run.from),
        text: run =>
          figures.time((Date.parse(run.to) - Date.parse(run.from)) / 1000),
        align: 'end',
      },
    ],
    [t, figures],
  );
  return (
    <DataTable
      id="periodes"
      caption={t('day.runsOf', { service: props.title })}
      columns={columns}
      rows={props.runs}
      rowKey={run => run.from}
      isSimple
    />
  );
}
