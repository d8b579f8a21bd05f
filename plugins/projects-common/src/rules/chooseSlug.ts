/**
 * The slug of a new project: its name, or `name-2`, `name-3`… when the slug is taken. Slugs are never given again,
 * those of archived projects included, since the data of an archived project stay under its slug.
 *
 * @public
 */
export function chooseSlug(name: string, taken: Iterable<string>): string {
  const slugs = new Set(taken);
  if (!slugs.has(name)) return name;
  let number = 2;
  while (slugs.has(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}
