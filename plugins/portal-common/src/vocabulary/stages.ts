/** Types of environment, in the order of a delivery. @public */
export const stages = ['dev', 'staging', 'integration', 'prod'] as const;
/** @public */
export type Stage = (typeof stages)[number];

/** Quota envelopes: the stage `prod` is production, every other stage is not. @public */
export const envelopeClasses = ['production', 'non-production'] as const;
/** @public */
export type EnvelopeClass = (typeof envelopeClasses)[number];

/** The envelope an environment of this stage draws from. @public */
export function envelopeClassOf(stage: Stage): EnvelopeClass {
  return stage === 'prod' ? 'production' : 'non-production';
}
