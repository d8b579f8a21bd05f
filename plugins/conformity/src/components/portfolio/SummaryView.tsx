import {
  EmptyState,
  Facts,
  LoadProblem,
  Section,
  useFormats,
} from '@cloud-pi-native/plugin-portal-react';
import { useConformityTranslation } from '../../useConformityTranslation';
import { MissedTable } from './MissedTable';
import { usePortfolio } from './usePortfolio';

/** The portfolio in figures, and what it misses most. */
export function SummaryView() {
  const t = useConformityTranslation();
  const formats = useFormats();
  const load = usePortfolio();
  if (!load.value) return <LoadProblem load={load} />;
  const { applications, ready, silent, missed } = load.value;
  if (applications === 0) return <EmptyState title={t('summary.empty')} />;
  const share = (count: number) =>
    t('summary.readyOf', {
      number: formats.number(count),
      percent: formats.percent(count / applications),
    });
  return (
    <>
      <Facts
        facts={[
          {
            term: t('summary.applications'),
            value: formats.number(applications),
          },
          { term: t('summary.ready'), value: share(ready) },
          { term: t('summary.silent'), value: share(silent) },
        ]}
      />
      <Section title={t('summary.missed')}>
        <MissedTable missed={missed} total={applications} />
      </Section>
    </>
  );
}
