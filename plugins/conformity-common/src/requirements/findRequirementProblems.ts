import type { Requirement } from './Requirement';

/**
 * What is wrong with the requirements taken together, one English sentence each: keys that are not unique, that do not
 * go with their name or family, or that lead nowhere.
 *
 * @param tutorials - Slugs of the tutorials that exist.
 * @public
 */
export function findRequirementProblems(
  requirements: readonly Requirement[],
  tutorials: readonly string[],
): string[] {
  const keys = requirements.map(({ key }) => key);
  return requirements.flatMap((requirement, index) =>
    [...problemsOf(requirement, keys.indexOf(requirement.key) !== index)].map(
      problem => `${requirement.key}: ${problem}`,
    ),
  );

  function* problemsOf(
    { key, name, sourceId, family, related, tutorials: cited }: Requirement,
    repeated: boolean,
  ): Generator<string> {
    if (repeated) yield 'the key is there twice';
    if (name !== key.toLowerCase()) {
      yield `the name ${name} is not the key in lower case`;
    }
    if (sourceId !== key.replace(/bis$/, '')) {
      yield `the identifier ${sourceId} of the source is another one`;
    }
    if (!key.startsWith(`EXI-${family}-`)) {
      yield `the key is not one of the family ${family}`;
    }
    for (const other of new Set(related)) {
      if (other === key) yield 'is related to itself';
      else if (!keys.includes(other)) yield `${other} does not exist`;
    }
    if (new Set(related).size < related.length) {
      yield 'a related key is there twice';
    }
    for (const slug of cited) {
      if (!tutorials.includes(slug)) yield `no tutorial is named ${slug}`;
    }
  }
}
