/**
 * People that an aggregate counts at least. Below, a count tells of one person (CNIL, guide of anonymisation).
 *
 * @public
 */
export const aggregateMinimum = 5;

/**
 * Whether somebody may see the aggregates of a team. Who sees everybody's levels sees their sum; others see it from
 * five people up, not counting the colleagues whose levels they see one by one, or a subtraction would tell the rest.
 *
 * @param people - of the team, the reader included if a member
 * @param seen - of them, other than the reader, whose levels the reader sees
 * @param isWhole - whether the reader sees the levels of everybody
 * @public
 */
export function maySeeAggregates({
  people,
  seen,
  isWhole,
}: {
  people: number;
  seen: number;
  isWhole: boolean;
}): boolean {
  return isWhole || people - seen >= aggregateMinimum;
}
