import type { BilingualText } from '../../bilingual';

/**
 * What people answer for. The learning path of the offer speaks of perimeters of responsibility rather than of job
 * titles, which seldom match the work (embarquement-autoformation).
 *
 * @public
 */
export const perimeters = [
  'realisation-technique',
  'pilotage-moe',
  'gouvernance',
] as const;

/** @public */
export type Perimeter = (typeof perimeters)[number];

/** @public */
export const perimeterLabels: Record<Perimeter, BilingualText> = {
  'realisation-technique': {
    fr: 'Réalisation technique',
    en: 'Technical delivery',
  },
  'pilotage-moe': { fr: 'Pilotage MOE', en: 'Product management' },
  gouvernance: { fr: 'Gouvernance', en: 'Governance' },
};
