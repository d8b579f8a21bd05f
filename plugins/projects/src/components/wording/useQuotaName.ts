import type { EnvelopeClass } from '@cloud-pi-native/plugin-portal-common';
import { useWizardTranslation } from '../../useWizardTranslation';

/** Names an envelope in the reader's language. */
export function useQuotaName(): (envelope: EnvelopeClass) => string {
  const t = useWizardTranslation();
  return envelope =>
    t(envelope === 'production' ? 'quotas.production' : 'quotas.nonProduction');
}
