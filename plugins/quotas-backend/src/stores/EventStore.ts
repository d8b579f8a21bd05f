import type {
  LedgerAmount,
  QuotaEvent,
  QuotaPage,
} from '@cloud-pi-native/plugin-quotas-common';

/** Something that happened to the quotas of a project. */
export interface NewEvent extends Omit<QuotaEvent, 'id' | 'before' | 'after'> {
  project: string;
  before?: LedgerAmount;
  after?: LedgerAmount;
}

/** The history. */
export interface EventStore {
  add(events: readonly NewEvent[]): Promise<void>;
  /** The last first. */
  list(
    project: string,
    page: { limit: number; offset: number },
  ): Promise<QuotaPage<QuotaEvent>>;
}
