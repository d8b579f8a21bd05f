import type {
  QuotaChange,
  QuotaChangeState,
} from '@cloud-pi-native/plugin-quotas-common';

/** A request without what depends on who looks at it. */
export type StoredChange = Omit<QuotaChange, 'allowed' | 'projectName'>;

/** Requests for another envelope. */
export interface ChangeStore {
  add(change: StoredChange): Promise<void>;
  find(id: string): Promise<StoredChange | undefined>;
  /** The last first. */
  list(query?: {
    states?: readonly QuotaChangeState[];
    project?: string;
  }): Promise<StoredChange[]>;
  close(
    id: string,
    state: QuotaChangeState,
    decision?: StoredChange['decision'],
  ): Promise<void>;
}
