import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';

/** Parts of the questionnaire, in the order they are asked. @public */
export const criterionGroups = [
  'administrative',
  'application',
  'source',
  'team',
] as const;

/** @public */
export type CriterionGroup = (typeof criterionGroups)[number];

/** @public */
export const criterionGroupLabels: Record<CriterionGroup, BilingualText> = {
  administrative: { fr: 'Qui demande', en: 'Who asks' },
  application: {
    fr: 'L’application et son déploiement',
    en: 'The application and its deployment',
  },
  source: { fr: 'Le code source', en: 'The source code' },
  team: { fr: 'L’équipe', en: 'The team' },
};

/**
 * How much a criterion weighs: without a blocking one the application is not hosted; a mandatory one is work to do
 * before production; the others do not change the verdict.
 *
 * @public
 */
export const criterionKinds = [
  'blocking',
  'mandatory',
  'recommended',
  'information',
] as const;

/** @public */
export type CriterionKind = (typeof criterionKinds)[number];

/** @public */
export const criterionKindLabels: Record<CriterionKind, BilingualText> = {
  blocking: { fr: 'Bloquant', en: 'Blocking' },
  mandatory: { fr: 'Obligatoire', en: 'Mandatory' },
  recommended: { fr: 'Recommandé', en: 'Recommended' },
  information: { fr: 'Pour information', en: 'For information' },
};

/** What must be true of a project for a criterion to be asked. @public */
export type CriterionCondition = 'private-repositories' | 'internet-exposure';

/** A criterion of the offer, as a question whose « yes » meets it. @public */
export interface Criterion {
  /** Identifier that stays: `APP-4`. */
  id: string;
  group: CriterionGroup;
  kind: CriterionKind;
  question: BilingualText;
  /** Why the offer asks. */
  why: BilingualText;
  /** What to do when the answer is not yes. */
  work: BilingualText;
  /** Asked only then; always when absent. */
  condition?: CriterionCondition;
  /** It may make no sense for an application, which then says so. */
  mayNotApply?: boolean;
}
