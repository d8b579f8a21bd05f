import type { BilingualText } from '../../bilingual';

/** What skills are about, in the order in which they are shown. The official matrix has no domains: these are ours. @public */
export const skillDomains = [
  'containers',
  'orchestration',
  'delivery',
  'security',
  'operations',
  'data',
  'architecture',
  'organisation',
] as const;

/** @public */
export type SkillDomain = (typeof skillDomains)[number];

/** @public */
export const skillDomainLabels: Record<SkillDomain, BilingualText> = {
  containers: { fr: 'Conteneurs et images', en: 'Containers and images' },
  orchestration: { fr: 'Orchestration', en: 'Orchestration' },
  delivery: {
    fr: 'Intégration et déploiement',
    en: 'Integration and deployment',
  },
  security: {
    fr: 'Sécurité et homologation',
    en: 'Security and accreditation',
  },
  operations: {
    fr: 'Observabilité et exploitation',
    en: 'Observability and operations',
  },
  data: { fr: 'Données et continuité', en: 'Data and continuity' },
  architecture: {
    fr: 'Architecture et qualité du code',
    en: 'Architecture and code quality',
  },
  organisation: { fr: 'Organisation et offre', en: 'Organisation and offer' },
};
