import { readFileSync, readdirSync } from 'fs';
import { basename, join, resolve } from 'path';
import type { Entity } from '@backstage/catalog-model';
import { readRequirement } from '@cloud-pi-native/plugin-conformity-common';
import {
  findSkillProblems,
  perimeters,
  readSkill,
  skillDomains,
} from '@cloud-pi-native/plugin-portal-common';
import { parse, parseAllDocuments } from 'yaml';
import { officialSkills } from './__testUtils__/officialSkills';

const repository = resolve(__dirname, '../../../..');
const content = join(repository, 'catalog-info');

function readEntities(folder: string): Entity[] {
  return readdirSync(join(content, folder))
    .filter(file => file.endsWith('.yaml'))
    .flatMap(file =>
      parseAllDocuments(readFileSync(join(content, folder, file), 'utf8')),
    )
    .map(document => document.toJS());
}

describe('the skills of the catalog', () => {
  const skills = readEntities('skills').map(readSkill);

  it('lead nowhere that does not exist, and say nothing twice', () => {
    expect(
      findSkillProblems(skills, {
        requirements: readEntities('requirements')
          .map(readRequirement)
          .map(({ key }) => key),
        tutorials: readdirSync(join(repository, 'docs/tutoriels/pages'))
          .filter(file => file.endsWith('.md'))
          .map(file => basename(file, '.md')),
      }),
    ).toEqual([]);
  });

  it('have the seven rows of the official matrix, as it publishes them', () => {
    const official = skills.filter(({ origin }) => origin === 'official');
    expect(official.map(({ name }) => name).sort()).toEqual(
      officialSkills.map(({ name }) => name).sort(),
    );
    for (const row of officialSkills) {
      const skill = official.find(({ name }) => name === row.name);
      expect(skill).toMatchObject({
        title: row.title,
        obligation: row.obligation,
      });
      // Links are added to a row that has none; those of the matrix stay.
      expect(skill?.links.map(({ url }) => url)).toEqual(
        expect.arrayContaining(row.links),
      );
    }
  });

  it('are at least 25 in 8 domains, and serve every perimeter', () => {
    expect(skills.length).toBeGreaterThanOrEqual(25);
    expect([...new Set(skills.map(({ domain }) => domain))].sort()).toEqual(
      [...skillDomains].sort(),
    );
    for (const perimeter of perimeters) {
      const mandatory = skills.filter(
        ({ obligation, expected }) =>
          obligation === 'mandatory' && expected[perimeter],
      );
      expect(mandatory).not.toEqual([]);
    }
  });

  it('are all in the content that the portal reads', () => {
    const { spec } = parse(readFileSync(join(content, 'content.yaml'), 'utf8'));
    const files = readdirSync(join(content, 'skills'));
    expect(spec.targets).toEqual(
      expect.arrayContaining(files.map(file => `./skills/${file}`)),
    );
  });
});
