/**
 * What requirements are about. The CCT writes its categories freely, and leaves four of them empty: this list is ours,
 * and closed.
 *
 * @public
 */
export const requirementCategories = [
  'Cadre',
  'Hébergement',
  'Compétences',
  'Modèle d’opération',
  'Qualité',
  'Architecture',
  'Code et images',
  'Déploiement',
  'Continuité',
  'Services de l’offre',
  'Observabilité',
  'Données',
] as const;

/** @public */
export type RequirementCategory = (typeof requirementCategories)[number];

/** The categories for who does not read French. @public */
export const englishRequirementCategories: Record<RequirementCategory, string> =
  {
    Cadre: 'Framework',
    Hébergement: 'Hosting',
    Compétences: 'Skills',
    'Modèle d’opération': 'Operating model',
    Qualité: 'Quality',
    Architecture: 'Architecture',
    'Code et images': 'Code and images',
    Déploiement: 'Deployment',
    Continuité: 'Continuity',
    'Services de l’offre': 'Services of the offer',
    Observabilité: 'Observability',
    Données: 'Data',
  };
