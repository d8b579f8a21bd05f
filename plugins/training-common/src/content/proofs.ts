import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';

/**
 * What shows that a module was followed: the word of the person, the word of somebody who leads them, or what the
 * portal sees in the projects of the person.
 *
 * @public
 */
export const proofKinds = ['self-declared', 'validated', 'automatic'] as const;

/** @public */
export type ProofKind = (typeof proofKinds)[number];

/** @public */
export const proofKindLabels: Record<ProofKind, BilingualText> = {
  'self-declared': { fr: 'Déclaration', en: 'Own word' },
  validated: { fr: 'Validation par une personne', en: 'Checked by a person' },
  automatic: { fr: 'Constat du portail', en: 'Seen by the portal' },
};

/** What the portal can see by itself in the projects of a person. @public */
export const automaticChecks = [
  'project-enrolled',
  'repository-mirrored',
  'ci-file-present',
  'environment-in-git',
] as const;

/** @public */
export type AutomaticCheck = (typeof automaticChecks)[number];

/** @public */
export const automaticCheckLabels: Record<AutomaticCheck, BilingualText> = {
  'project-enrolled': { fr: 'Un projet embarqué', en: 'A project on board' },
  'repository-mirrored': {
    fr: 'Un dépôt synchronisé vers la chaîne secondaire',
    en: 'A repository mirrored to the secondary chain',
  },
  'ci-file-present': {
    fr: 'Un fichier .gitlab-ci-dso.yml dans un dépôt',
    en: 'A .gitlab-ci-dso.yml file in a repository',
  },
  'environment-in-git': {
    fr: 'Un environnement décrit dans Git',
    en: 'An environment described in Git',
  },
};
