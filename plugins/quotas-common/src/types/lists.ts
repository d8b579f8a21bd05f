import type { EnvelopeClass } from '@cloud-pi-native/plugin-portal-common';
import type { QuotaChangeState } from './change';
import type { FillState } from './project';

/** A page of a list. @public */
export interface QuotaPage<T> {
  items: T[];
  /** How many there are with these filters. */
  total: number;
}

/** What the list of projects is sorted by. @public */
export const quotaSorts = [
  'project',
  'organisation',
  'environments',
  'fill',
  'cpu',
  'memory',
  'gpu',
  'storage',
] as const;
/** `fill`: the fullest resource; `cpu`…: what is reserved of it. @public */
export type QuotaSort = (typeof quotaSorts)[number];

/** Query of `GET /projects` and of its exports; several values of one filter: one of them. @public */
export interface ProjectQuotaQuery {
  /** Words of the name, the slug or the organisation. */
  search?: string;
  organisation?: string;
  /** Slug. */
  zone?: string;
  /** Entity reference. */
  cluster?: string;
  /** Figures, states and sorts are those of this envelope only. */
  class?: EnvelopeClass;
  state?: FillState[];
  /** Only the projects with a request that waits. */
  waiting?: boolean;
  /** Archived projects too; not by default. */
  archived?: boolean;
  /** Only the projects that the caller is a member of. */
  mine?: boolean;
  /** `project` by default. */
  sort?: QuotaSort;
  order?: 'asc' | 'desc';
  /** 50 by default, 200 at most; the exports hold everything. */
  limit?: number;
  offset?: number;
}

/** Query of `GET /changes`, the last first. @public */
export interface QuotaChangeQuery {
  state?: QuotaChangeState[];
  /** Slug. */
  project?: string;
  limit?: number;
  offset?: number;
}
