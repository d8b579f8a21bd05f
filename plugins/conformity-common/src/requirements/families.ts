import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';

/** Families of requirements, as the keys name them, in the order of the CCT. @public */
export const requirementFamilies = ['G', 'ORG', 'ARCH', 'DATA'] as const;

/** @public */
export type RequirementFamily = (typeof requirementFamilies)[number];

/** @public */
export const requirementFamilyLabels: Record<RequirementFamily, BilingualText> =
  {
    G: { fr: 'Générales', en: 'General' },
    ORG: {
      fr: 'Organisation et modèle d’opération',
      en: 'Organisation and operating model',
    },
    ARCH: {
      fr: 'Architecture, code, images et déploiement',
      en: 'Architecture, code, images and deployment',
    },
    DATA: { fr: 'Données', en: 'Data' },
  };
