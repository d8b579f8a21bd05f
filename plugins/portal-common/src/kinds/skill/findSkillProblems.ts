import type { Skill } from './Skill';

/**
 * What is wrong with the skills taken together, one English sentence each: names and titles that are not unique, and
 * references that lead nowhere.
 *
 * @public
 */
export function findSkillProblems(
  skills: readonly Skill[],
  known: {
    /** Keys of the requirements that exist. */
    requirements: readonly string[];
    /** Slugs of the tutorials that exist. */
    tutorials: readonly string[];
  },
): string[] {
  return skills.flatMap((skill, index) =>
    [...problemsOf(skill, skills.slice(0, index))].map(
      problem => `${skill.name}: ${problem}`,
    ),
  );

  function* problemsOf(
    skill: Skill,
    before: readonly Skill[],
  ): Generator<string> {
    if (before.some(({ name }) => name === skill.name)) {
      yield 'the name is there twice';
    }
    if (before.some(({ title }) => title === skill.title)) {
      yield `the title ${skill.title} is there twice`;
    }
    const said = before.flatMap(({ levels }) => levels);
    for (const [rank, level] of skill.levels.entries()) {
      if (said.includes(level) || skill.levels.indexOf(level) < rank) {
        yield `level ${rank + 1} is said elsewhere in the same words`;
      }
    }
    yield* unknownAmong('requirement', skill.requirements, known.requirements);
    yield* unknownAmong('tutorial', skill.tutorials, known.tutorials);
  }
}

function* unknownAmong(
  what: string,
  named: readonly string[],
  known: readonly string[],
): Generator<string> {
  for (const [index, name] of named.entries()) {
    if (!known.includes(name)) yield `no ${what} is named ${name}`;
    if (named.indexOf(name) < index) yield `the ${what} ${name} is there twice`;
  }
}
