/** Topic of the events service on which envelopes that changed are announced; see {@link QuotasChangedEvent}. @public */
export const quotasTopic = 'cloud-pi-native.quotas';

/** @public */
export interface QuotasChangedEvent {
  /** Slug of the project. */
  slug: string;
}
