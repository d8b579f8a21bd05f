import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';

/** Titles of the tutorials that requirements cite, by the slug of their page. The French ones are those of the pages. */
const titles: Readonly<Record<string, BilingualText>> = {
  'premier-projet': { fr: 'Premier projet', en: 'First project' },
  'depot-miroir': { fr: 'Recopier un dépôt', en: 'Mirror a repository' },
  'ci-dso': {
    fr: 'La chaîne .gitlab-ci-dso.yml',
    en: 'The pipeline .gitlab-ci-dso.yml',
  },
  'image-conforme': { fr: 'Une image conforme', en: 'An image that conforms' },
  'helm-gitops': {
    fr: 'Chart Helm et dépôt GitOps',
    en: 'Helm chart and GitOps repository',
  },
  'configuration-secrets': {
    fr: 'Configuration et secrets',
    en: 'Configuration and secrets',
  },
  'sante-metriques-journaux': {
    fr: 'Santé, métriques et journaux',
    en: 'Health, metrics and logs',
  },
  'production-kyverno': {
    fr: 'Exigences de production',
    en: 'Production requirements',
  },
  'chaine-de-service': { fr: 'Chaîne de service', en: 'Service chain' },
  'sauvegarde-s3': { fr: 'Sauvegarde sur S3', en: 'Backup to S3' },
};

/** The title of a tutorial; its slug when this version of the portal does not know it. */
export function tutorialTitle(slug: string): BilingualText {
  return Object.hasOwn(titles, slug) ? titles[slug] : { fr: slug, en: slug };
}

/** Slugs of the tutorials that have a title here. */
export const titledTutorials: readonly string[] = Object.keys(titles);
