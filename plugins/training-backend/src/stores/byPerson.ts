/** What belongs to each person, in its order. */
export function byPerson<T extends { person: string }>(
  items: readonly T[],
): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const own = found.get(item.person);
    if (own) own.push(item);
    else found.set(item.person, [item]);
  }
  return found;
}
