import { LoadProblem, Section } from '@cloud-pi-native/plugin-portal-react';
import { useConformityTranslation } from '../../useConformityTranslation';
import { DerogationTable } from './DerogationTable';
import { usePortfolio } from './usePortfolio';

/** The derogations that wait for a decision, and those about to end. */
export function DerogationsView() {
  const t = useConformityTranslation();
  const load = usePortfolio();
  if (!load.value) return <LoadProblem load={load} />;
  const { waiting, ending } = load.value;
  return (
    <>
      <Section title={t('derogations.waiting')}>
        <DerogationTable
          id="attente"
          caption={t('derogations.waiting')}
          empty={t('derogations.noWaiting')}
          derogations={waiting}
          isWaiting
          onChange={load.reload}
        />
      </Section>
      <Section title={t('derogations.ending')}>
        <DerogationTable
          id="fin"
          caption={t('derogations.ending')}
          empty={t('derogations.noEnding')}
          derogations={ending}
          isWaiting={false}
          onChange={load.reload}
        />
      </Section>
    </>
  );
}
