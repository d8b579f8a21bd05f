import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type { AlertId } from './types';

/** The words of each alert, wherever one is shown. @public */
export const alertLabels: Record<AlertId, BilingualText> = {
  'dr-outside-dr-hosting': {
    fr: 'DR hors hébergement DR',
    en: 'DR outside DR hosting',
  },
  'open-data-on-sovereign-cloud': {
    fr: 'Données ouvertes sur un cloud souverain',
    en: 'Open data on a sovereign cloud',
  },
  'not-owned': { fr: 'Sans responsable', en: 'Not owned' },
  'homologation-expired': {
    fr: 'Homologation expirée',
    en: 'Homologation expired',
  },
  'homologation-missing-in-production': {
    fr: 'En production sans homologation',
    en: 'In production without homologation',
  },
  'support-ended': { fr: 'Support terminé', en: 'Support ended' },
  'dates-out-of-order': {
    fr: 'Dates dans le désordre',
    en: 'Dates out of order',
  },
  'sources-disagree': {
    fr: 'Sources en désaccord',
    en: 'Sources disagree',
  },
};
