import { useApi } from '@backstage/frontend-plugin-api';
import type { QuotaChangeState } from '@cloud-pi-native/plugin-quotas-common';
import {
  LoadProblem,
  Section,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import { quotasApiRef } from '../api/quotasApiRef';
import { ChangeTable } from '../changes/ChangeTable';
import { useQuotasTranslation } from '../useQuotasTranslation';

/** Most requests that the view shows of each kind; older ones are on the page of their project. */
const limit = 200;

const decidedStates: QuotaChangeState[] = ['granted', 'refused', 'withdrawn'];

/** The requests for another quota: those that wait, and those that do no more. */
export function DecisionsView() {
  const t = useQuotasTranslation();
  const quotasApi = useApi(quotasApiRef);
  const load = useLoad(
    () =>
      Promise.all([
        quotasApi.listChanges({ state: ['submitted'], limit }),
        quotasApi.listChanges({ state: decidedStates, limit }),
      ]),
    [quotasApi],
  );
  if (!load.value) return <LoadProblem load={load} />;
  const [waiting, decided] = load.value;
  return (
    <>
      <Section title={t('decisions.waiting')}>
        <ChangeTable
          id="attente"
          caption={t('decisions.waiting')}
          empty={t('decisions.noWaiting')}
          changes={waiting.items}
          onChange={load.reload}
        />
      </Section>
      <Section title={t('decisions.decided')}>
        <ChangeTable
          id="decidees"
          caption={t('decisions.decided')}
          empty={t('decisions.noDecided')}
          changes={decided.items}
          onChange={load.reload}
        />
      </Section>
    </>
  );
}
