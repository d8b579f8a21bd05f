import { mapResources } from '@cloud-pi-native/plugin-portal-common';
import type { LedgerAmount } from '@cloud-pi-native/plugin-quotas-common';

/** PostgreSQL gives large numbers back as texts. */
export type NumberColumn = number | string;

/** The four columns of an amount, in thousandths. */
export type AmountColumns = Record<keyof LedgerAmount, NumberColumn>;

/** The amount of a row. */
export function amountOf(row: AmountColumns): LedgerAmount {
  return mapResources(name => Number(row[name]));
}

/** The columns of an amount, and no other property of it. */
export function columnsOf({ cpu, memory, gpu, storage }: LedgerAmount) {
  return { cpu, memory, gpu, storage };
}
