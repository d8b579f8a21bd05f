import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';

/** What a module is made of. @public */
export const learningFormats = [
  'article',
  'documentation',
  'video',
  'course',
  'tutorial',
  'workshop',
  'talk',
  'tool',
  'exam',
] as const;

/** @public */
export type LearningFormat = (typeof learningFormats)[number];

/** @public */
export const learningFormatLabels: Record<LearningFormat, BilingualText> = {
  article: { fr: 'Article', en: 'Article' },
  documentation: { fr: 'Documentation', en: 'Documentation' },
  video: { fr: 'Vidéo', en: 'Video' },
  course: { fr: 'Cours', en: 'Course' },
  tutorial: { fr: 'Tutoriel', en: 'Tutorial' },
  workshop: { fr: 'Travaux pratiques', en: 'Hands-on work' },
  talk: { fr: 'Présentation', en: 'Talk' },
  tool: { fr: 'Outil', en: 'Tool' },
  exam: { fr: 'Épreuve', en: 'Exam' },
};

/** Languages of the material; `unstated` when its publisher does not tell, which is no reason to guess. @public */
export const learningLanguages = ['fr', 'en', 'unstated'] as const;

/** @public */
export type LearningLanguage = (typeof learningLanguages)[number];

/** @public */
export const learningLanguageLabels: Record<LearningLanguage, BilingualText> = {
  fr: { fr: 'Français', en: 'French' },
  en: { fr: 'Anglais', en: 'English' },
  unstated: { fr: 'Langue non précisée', en: 'Language not stated' },
};

/** @public */
export const learningCosts = ['free', 'paid'] as const;

/** @public */
export type LearningCost = (typeof learningCosts)[number];

/** @public */
export const learningCostLabels: Record<LearningCost, BilingualText> = {
  free: { fr: 'Gratuit', en: 'Free' },
  paid: { fr: 'Payant', en: 'Paid' },
};

/** Whether the material is there, or only announced by its author (« à venir »): such a module is never asked of anyone. @public */
export const learningAvailabilities = ['available', 'announced'] as const;

/** @public */
export type LearningAvailability = (typeof learningAvailabilities)[number];

/** Whether the steps of a path must be followed in their order, or only are best followed so. @public */
export const stepOrders = ['required', 'advised'] as const;

/** @public */
export type StepOrder = (typeof stepOrders)[number];
