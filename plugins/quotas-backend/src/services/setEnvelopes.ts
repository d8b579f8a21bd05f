import { envelopeClasses } from '@cloud-pi-native/plugin-portal-common';
import {
  type LedgerOpening,
  toLedger,
} from '@cloud-pi-native/plugin-quotas-common';
import type { NewEvent } from '../stores/EventStore';
import type { QuotasStores } from '../stores/QuotasDatabase';

/** Writes both envelopes; answers what to write in the history. */
export async function setEnvelopes(
  { ledger }: QuotasStores,
  slug: string,
  decision: Pick<LedgerOpening, 'envelopes' | 'approver' | 'reason'> & {
    at: string;
  },
): Promise<NewEvent[]> {
  const { envelopes, approver, reason, at } = decision;
  const events: NewEvent[] = [];
  for (const envelopeClass of envelopeClasses) {
    const contracted = toLedger(envelopes[envelopeClass]);
    await ledger.setEnvelope({
      project: slug,
      class: envelopeClass,
      contracted,
      approver,
      reason,
      at,
    });
    events.push({
      project: slug,
      kind: 'envelope-set',
      at,
      actor: approver,
      reason,
      class: envelopeClass,
      after: contracted,
    });
  }
  return events;
}
