/** The stairs that a project climbs, in order. @public */
export const journeyStairs = [
  'skills',
  'eligibility',
  'practices',
  'boarding',
  'operation',
] as const;
/** @public */
export type JourneyStair = (typeof journeyStairs)[number];
