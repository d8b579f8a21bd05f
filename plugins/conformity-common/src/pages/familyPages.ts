import type { RequirementFamily } from '../requirements';

/** The page of each family: its name in the site, and what it says before its list. In French, as the site is. */
export const familyPages: Record<
  RequirementFamily,
  { slug: string; introduction: string }
> = {
  G: {
    slug: 'generales',
    introduction:
      'Ces exigences disent d’où le CCT tient sa force, quelles normes il fait suivre, et où une application peut être hébergée. Elles se règlent au tout début : dans le marché, dans la demande d’hébergement et dans le dossier d’architecture.',
  },
  ORG: {
    slug: 'organisation',
    introduction:
      'Ces exigences portent sur l’équipe : qui répond de quoi, comment le code arrive en production, comment sont suivies la qualité, les vulnérabilités, les alertes et les sauvegardes. Une équipe qui construit une application la fait aussi vivre.',
  },
  ARCH: {
    slug: 'architecture',
    introduction:
      'Ces exigences portent sur ce qui est construit : le code, les images, la configuration, les échanges entre modules, le déploiement et la supervision. C’est la famille la plus nombreuse, et celle que les contrôles automatiques couvrent le mieux.',
  },
  DATA: {
    slug: 'donnees',
    introduction:
      'Ces exigences portent sur les données : les exposer, protéger celles des personnes, réutiliser celles de référence et les faire connaître.',
  },
};
