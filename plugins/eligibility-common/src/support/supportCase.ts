import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';

/** Who carries the project. @public */
export const carriers = ['ministry', 'external'] as const;

/** @public */
export type Carrier = (typeof carriers)[number];

/** @public */
export const carrierLabels: Record<Carrier, BilingualText> = {
  ministry: { fr: 'Rattaché à un ministère', en: 'Attached to a ministry' },
  external: { fr: 'Extérieur aux ministères', en: 'Outside the ministries' },
};

/** What the carrier wants: the first two are for ministries, the last two for others. @public */
export const goals = [
  'cloud-pi',
  'other-infrastructure',
  'public-interest',
  'own-purposes',
] as const;

/** @public */
export type Goal = (typeof goals)[number];

/** @public */
export const goalLabels: Record<Goal, BilingualText> = {
  'cloud-pi': {
    fr: 'Déployer, migrer ou expérimenter sur Cloud π',
    en: 'Deploy, migrate or experiment on Cloud π',
  },
  'other-infrastructure': {
    fr: 'Déployer sur une autre infrastructure',
    en: 'Deploy on another infrastructure',
  },
  'public-interest': {
    fr: 'Partenariat d’intérêt public',
    en: 'Partnership in the public interest',
  },
  'own-purposes': { fr: 'Besoins propres', en: 'Own purposes' },
};

/** The goals among which a carrier chooses. @public */
export const goalsOfCarrier: Record<Carrier, readonly Goal[]> = {
  ministry: ['cloud-pi', 'other-infrastructure'],
  external: ['public-interest', 'own-purposes'],
};

/** The four cases of the support policy. @public */
export type SupportCase = 1 | 2 | 3 | 4;

/** What the Service Team does with the project, case by case. @public */
export const supportByCase: Record<SupportCase, BilingualText> = {
  1: {
    fr: 'Préqualification, qualification, lancement et suivi',
    en: 'Pre-qualification, qualification, launch and follow-up',
  },
  2: {
    fr: 'Préqualification et qualification ; l’aide au lancement est à définir',
    en: 'Pre-qualification and qualification; help at launch is to be defined',
  },
  3: { fr: 'Préqualification seulement', en: 'Pre-qualification only' },
  4: { fr: 'Aucun accompagnement', en: 'No support' },
};

const caseOfGoal: Record<Goal, SupportCase> = {
  'cloud-pi': 1,
  'other-infrastructure': 2,
  'public-interest': 3,
  'own-purposes': 4,
};

/** The case of a project; nothing while its goal is not known, or when it is not one of the carrier’s. @public */
export function supportCaseOf({
  carrier,
  goal,
}: {
  carrier?: Carrier;
  goal?: Goal;
}): SupportCase | undefined {
  return carrier && goal && goalsOfCarrier[carrier].includes(goal)
    ? caseOfGoal[goal]
    : undefined;
}
