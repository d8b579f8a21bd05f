import type { ServiceOverview } from '@cloud-pi-native/plugin-service-levels-common';
import {
  Facts,
  Gauge,
  StateTag,
  useFormats,
} from '@cloud-pi-native/plugin-portal-react';
import { useFigures } from '../../useFigures';
import { useServiceLevelsTranslation } from '../../useServiceLevelsTranslation';
import styles from '../parts/parts.module.css';
import { UnmeasuredNeeds } from '../parts/UnmeasuredNeeds';

/** The current month of a service against what is promised of it. */
export function MeasureSection({ overview }: { overview: ServiceOverview }) {
  const { measure, since, isOutside } = overview;
  const { seconds, availability, budget } = measure;
  const t = useServiceLevelsTranslation();
  const formats = useFormats();
  const figures = useFigures();
  return (
    <div className={styles.stack}>
      <UnmeasuredNeeds overview={overview} />
      <Facts
        facts={[
          ...(since
            ? [
                {
                  term: t('service.since'),
                  value: `${formats.dateTime(since)}${
                    isOutside ? ` (${t('services.outside')})` : ''
                  }`,
                },
              ]
            : []),
          {
            term: t('service.availability', {
              month: figures.month(measure.from.slice(0, 7)),
            }),
            value: (
              <span className={styles.line}>
                {availability === undefined
                  ? t('measure.noneYet')
                  : figures.availability(availability)}
                <KeptTag isKept={measure.isKept} />
              </span>
            ),
          },
          { term: t('table.down'), value: figures.time(seconds.down) },
          {
            term: t('service.longest'),
            value: t('service.interruptions', {
              count: measure.interruptions,
              number: formats.number(measure.interruptions),
              time: figures.time(measure.longestSeconds),
            }),
          },
          ...(measure.maximumInterruptionSeconds === undefined
            ? []
            : [
                {
                  term: t('service.overruns'),
                  value: formats.number(measure.overruns),
                },
              ]),
          {
            term: t('table.maintenance'),
            value: figures.time(seconds.maintenance),
          },
          { term: t('table.noData'), value: figures.time(seconds.noData) },
        ]}
      />
      {budget && (
        <Gauge
          label={t('table.budget')}
          value={budget.spentSeconds}
          max={budget.totalSeconds}
          text={t('measure.budget', {
            spent: figures.time(budget.spentSeconds),
            total: figures.time(budget.totalSeconds),
          })}
          tone={
            budget.spentSeconds * 2 > budget.totalSeconds ? 'warning' : 'info'
          }
        />
      )}
    </div>
  );
}

/** Whether what is promised is kept so far; nothing when nothing is promised or measured. */
export function KeptTag({ isKept }: { isKept: boolean | undefined }) {
  const t = useServiceLevelsTranslation();
  if (isKept === undefined) return null;
  return (
    <StateTag tone={isKept ? 'success' : 'error'}>
      {t(isKept ? 'measure.kept' : 'measure.missed')}
    </StateTag>
  );
}
