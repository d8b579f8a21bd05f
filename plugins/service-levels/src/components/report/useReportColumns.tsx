import { useMemo } from 'react';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import type { MonthReportRow } from '@cloud-pi-native/plugin-service-levels-common';
import {
  useFormats,
  useText,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import { serviceRouteRef } from '../../routes';
import { useFigures } from '../../useFigures';
import {
  useServiceLevelsTranslation,
  type ServiceLevelsTranslation,
} from '../../useServiceLevelsTranslation';
import { commitmentWords } from '../parts/commitmentWords';
import { KeptTag } from '../services/MeasureSection';

/** Columns of the report of a month. */
export function useReportColumns(): DataTableColumn<MonthReportRow>[] {
  const t = useServiceLevelsTranslation();
  const text = useText();
  const formats = useFormats();
  const figures = useFigures();
  const serviceRoute = useRouteRef(serviceRouteRef);
  return useMemo<DataTableColumn<MonthReportRow>[]>(
    () => [
      {
        id: 'service',
        header: t('table.service'),
        value: row => text(row.service.title),
        render: row => (
          <Link href={serviceRoute?.({ name: row.service.name }) ?? ''}>
            {text(row.service.title)}
          </Link>
        ),
      },
      {
        id: 'engagement',
        header: t('table.commitment'),
        value: row => commitmentWords(row.service, t, formats).join(' · '),
      },
      {
        id: 'disponibilite',
        header: t('table.availability'),
        value: row => row.measure.availability,
        text: row =>
          row.measure.availability === undefined
            ? t('measure.none')
            : figures.availability(row.measure.availability),
        align: 'end',
      },
      {
        id: 'tenu',
        header: t('report.kept'),
        value: row => keptText(row.measure.isKept, t),
        render: row =>
          row.measure.isKept === undefined ? (
            t('measure.none')
          ) : (
            <KeptTag isKept={row.measure.isKept} />
          ),
      },
      ...(['up', 'down', 'maintenance', 'noData'] as const).map(
        (kind): DataTableColumn<MonthReportRow> => ({
          id: kind,
          header: t(`table.${kind}`),
          value: row => row.measure.seconds[kind],
          text: row => figures.time(row.measure.seconds[kind]),
          align: 'end',
        }),
      ),
      {
        id: 'interruptions',
        header: t('report.interruptions'),
        value: row => row.measure.interruptions,
        align: 'end',
      },
      {
        id: 'longue',
        header: t('report.longest'),
        value: row => row.measure.longestSeconds,
        text: row => figures.time(row.measure.longestSeconds),
        align: 'end',
      },
      {
        id: 'depassements',
        header: t('service.overruns'),
        value: row =>
          row.measure.maximumInterruptionSeconds === undefined
            ? undefined
            : row.measure.overruns,
        text: row =>
          row.measure.maximumInterruptionSeconds === undefined
            ? t('measure.none')
            : formats.number(row.measure.overruns),
        align: 'end',
      },
      {
        id: 'budget',
        header: t('table.budget'),
        value: row => row.measure.budget?.leftSeconds,
        text: row => figures.budget(row.measure.budget) ?? t('measure.none'),
        align: 'end',
      },
    ],
    [t, text, formats, figures, serviceRoute],
  );
}

function keptText(
  isKept: boolean | undefined,
  t: ServiceLevelsTranslation,
): string {
  if (isKept === undefined) return t('measure.none');
  return t(isKept ? 'measure.kept' : 'measure.missed');
}
