import {
  type EnvelopeClass,
  noResources,
  resourceNames,
} from '@cloud-pi-native/plugin-portal-common';
import {
  fromLedger,
  type LedgerProject,
  type WantedEnvironment,
} from '@cloud-pi-native/plugin-quotas-common';
import type { StoredEnvelope, StoredProject } from '../stores/LedgerStore';
import type { QuotasStores } from '../stores/QuotasDatabase';
import { wantedOf } from './Ledger';

/** The projects with their envelopes and environments. */
export async function presentProjects(
  { ledger }: Pick<QuotasStores, 'ledger'>,
  projects: readonly StoredProject[],
): Promise<LedgerProject[]> {
  const slugs = projects.map(({ slug }) => slug);
  const [envelopes, reservations] = await Promise.all([
    ledger.listEnvelopes(slugs),
    ledger.listReservations(slugs),
  ]);
  return projects.map(({ slug, openedAt, archivedAt }) => ({
    slug,
    openedAt,
    archivedAt,
    envelopes: amountsOf(envelopes.filter(one => one.project === slug)),
    environments: reservations
      .filter(one => one.project === slug)
      .map(wantedOf),
  }));
}

function amountsOf(envelopes: readonly StoredEnvelope[]) {
  const of = (envelopeClass: EnvelopeClass) =>
    fromLedger(
      envelopes.find(one => one.class === envelopeClass)?.contracted ??
        noResources,
    );
  return {
    production: of('production'),
    'non-production': of('non-production'),
  };
}

/** Whether two environments are the same for the ledger. */
export function isSameEnvironment(
  a: WantedEnvironment,
  b: WantedEnvironment,
): boolean {
  return (
    a.stage === b.stage &&
    a.cluster === b.cluster &&
    resourceNames.every(name => a.resources[name] === b.resources[name])
  );
}
