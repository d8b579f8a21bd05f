import type {
  BilingualText,
  Exposure,
  ProtectionLevel,
} from '@cloud-pi-native/plugin-portal-common';
import type { DossierState } from '../dossier/dossierItems';
import type { Carrier, Goal } from '../support/supportCase';

/** @public */
export const criterionAnswers = [
  'yes',
  'planned',
  'no',
  'unknown',
  'not-applicable',
] as const;

/** `planned`: not yet, and the work is decided. @public */
export type CriterionAnswer = (typeof criterionAnswers)[number];

/** @public */
export const criterionAnswerLabels: Record<CriterionAnswer, BilingualText> = {
  yes: { fr: 'Oui', en: 'Yes' },
  planned: { fr: 'Prévu', en: 'Planned' },
  no: { fr: 'Non', en: 'No' },
  unknown: { fr: 'Ne sait pas', en: 'Not known' },
  'not-applicable': { fr: 'Sans objet', en: 'Not applicable' },
};

/** What the verdict needs to know of the project, beside the criteria. @public */
export interface ProjectFacts {
  carrier?: Carrier;
  goal?: Goal;
  protection?: ProtectionLevel;
  exposures?: Exposure[];
  hasPrivateRepositories?: boolean;
}

/** What was answered to a criterion. @public */
export interface AnsweredCriterion {
  answer: CriterionAnswer;
  comment?: string;
}

/** @public */
export interface AnsweredDossierItem {
  state: DossierState;
  /** Where it is, https or http. */
  url?: string;
  comment?: string;
}

/** Everything that was answered. @public */
export interface EligibilityAnswers {
  facts: ProjectFacts;
  /** By the identifier of the criterion. */
  criteria: Record<string, AnsweredCriterion>;
  /** By the identifier of the item. */
  dossier: Record<string, AnsweredDossierItem>;
}

/** Nothing answered yet. @public */
export const noAnswers: EligibilityAnswers = {
  facts: {},
  criteria: {},
  dossier: {},
};
