import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type { HomologationState } from './homologationState';

/** The words of each state of homologation, wherever one is shown. @public */
export const homologationStateLabels: Record<HomologationState, BilingualText> =
  {
    none: { fr: 'Aucune', en: 'None' },
    'in-progress': { fr: 'En cours', en: 'In progress' },
    valid: { fr: 'Réalisée', en: 'Valid' },
    'expires-soon': { fr: 'Expire bientôt', en: 'Expires soon' },
    expired: { fr: 'Expirée', en: 'Expired' },
    refused: { fr: 'Refusée', en: 'Refused' },
    exempted: { fr: 'Dispensée', en: 'Exempted' },
  };
