import type {
  BilingualText,
  SkillLevel,
} from '@cloud-pi-native/plugin-portal-common';

/**
 * What shows that somebody has a level: a certificate, a training followed, a work that can be looked at, or what the
 * portal saw by itself.
 *
 * @public
 */
export const proofKinds = [
  'certificate',
  'training',
  'work',
  'automatic',
] as const;

/** @public */
export type ProofKind = (typeof proofKinds)[number];

/** The kinds that a person adds by hand. @public */
export const declaredProofKinds = ['certificate', 'training', 'work'] as const;

/** @public */
export type DeclaredProofKind = (typeof declaredProofKinds)[number];

/** @public */
export const proofKindLabels: Record<ProofKind, BilingualText> = {
  certificate: { fr: 'Certificat', en: 'Certificate' },
  training: { fr: 'Formation suivie', en: 'Training followed' },
  work: { fr: 'Réalisation', en: 'Work done' },
  automatic: { fr: 'Constat du portail', en: 'Seen by the portal' },
};

/** A proof of a level of a skill. @public */
export interface SkillProof {
  id: string;
  kind: ProofKind;
  /** Level that it shows, from 1 to 5. */
  level: SkillLevel;
  title: BilingualText;
  /** Page of the proof, https or http. */
  url?: string;
  /** Day on which it was obtained, `YYYY-MM-DD`. */
  obtainedOn: string;
  /** Last day on which it counts, `YYYY-MM-DD`; absent when it never ends. */
  expiresOn?: string;
  /** ISO 8601 instant, UTC. */
  addedAt: string;
  /** Entity reference of the person, or `service:<plugin>`. */
  addedBy: string;
}

/** Whether a proof counts on a day, `YYYY-MM-DD`. @public */
export function isProofInForce(
  { expiresOn }: Pick<SkillProof, 'expiresOn'>,
  day: string,
): boolean {
  return expiresOn === undefined || expiresOn >= day;
}
