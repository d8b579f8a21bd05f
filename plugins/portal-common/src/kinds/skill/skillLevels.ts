import type { BilingualText } from '../../bilingual';

/** The level that somebody has reached: 0 is none, 1 to 5 are those that each skill describes. @public */
export const skillLevels = [0, 1, 2, 3, 4, 5] as const;

/** @public */
export type SkillLevel = (typeof skillLevels)[number];

/** The same word for a level whatever the skill; what it means is said by each skill. @public */
export const skillLevelLabels: Record<SkillLevel, BilingualText> = {
  0: { fr: 'Aucun', en: 'None' },
  1: { fr: 'Découverte', en: 'Discovery' },
  2: { fr: 'Pratique guidée', en: 'Guided practice' },
  3: { fr: 'Autonomie', en: 'Autonomy' },
  4: { fr: 'Maîtrise', en: 'Mastery' },
  5: { fr: 'Référence', en: 'Reference' },
};

/** @public */
export function isSkillLevel(value: unknown): value is SkillLevel {
  return skillLevels.some(level => level === value);
}

/** How much a skill binds those of whom a level is expected. @public */
export const skillObligations = ['mandatory', 'advised'] as const;

/** @public */
export type SkillObligation = (typeof skillObligations)[number];

/** In the words of the official matrix. @public */
export const skillObligationLabels: Record<SkillObligation, BilingualText> = {
  mandatory: { fr: 'Obligatoire', en: 'Mandatory' },
  advised: { fr: 'Conseillée', en: 'Advised' },
};

/** Who says that the skill matters: the matrix that the offer publishes, or the portal. @public */
export const skillOrigins = ['official', 'portal'] as const;

/** @public */
export type SkillOrigin = (typeof skillOrigins)[number];

/** @public */
export const skillOriginLabels: Record<SkillOrigin, BilingualText> = {
  official: { fr: 'Matrice officielle', en: 'Official matrix' },
  portal: { fr: 'Ajout du portail', en: 'Added by the portal' },
};
