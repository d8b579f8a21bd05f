import type {
  EnvelopeClass,
  ResourceAmount,
} from '@cloud-pi-native/plugin-portal-common';

/** States of a request for a change of envelope. @public */
export const quotaChangeStates = [
  'submitted',
  'granted',
  'refused',
  'withdrawn',
] as const;
/** @public */
export type QuotaChangeState = (typeof quotaChangeStates)[number];

/** What an envelope becomes. @public */
export interface EnvelopeValues {
  contracted: ResourceAmount;
  /**
   * « Sans limite » until this day included, `YYYY-MM-DD` in Paris; what is contracted holds again afterwards.
   * Absent: no envelope without limit.
   */
  unlimitedUntil?: string;
}

/** Body of `POST /projects/{slug}/changes` @public */
export interface QuotaChangeInput extends EnvelopeValues {
  class: EnvelopeClass;
  reason: string;
}

/** Body of `POST /changes/{id}/decision`; the values granted are those asked unless given. @public */
export interface QuotaDecisionInput {
  granted: boolean;
  reason: string;
  values?: EnvelopeValues;
}

/** @public */
export const quotaChangeActions = ['decide', 'withdraw'] as const;
/** @public */
export type QuotaChangeAction = (typeof quotaChangeActions)[number];

/** A request for a change of envelope, with its decision. @public */
export interface QuotaChange {
  id: string;
  project: string;
  projectName: string;
  class: EnvelopeClass;
  state: QuotaChangeState;
  asked: EnvelopeValues;
  /** The envelope when it was asked. */
  before: EnvelopeValues;
  reason: string;
  /** Entity reference of who asked. */
  by: string;
  /** ISO 8601, UTC. */
  at: string;
  decision?: {
    granted: boolean;
    /** What was granted. */
    values?: EnvelopeValues;
    by: string;
    reason: string;
    at: string;
  };
  /** What the caller may do now. */
  allowed: QuotaChangeAction[];
}
