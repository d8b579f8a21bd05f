import {
  type Requirement,
  type RequirementFamily,
  requirementFamilyLabels,
  requirementLevelLabels,
  requirementLevels,
} from '../requirements';
import { familyPages } from './familyPages';

/** The page that lists the requirements of a family, in Markdown. */
export function renderFamilyPage(
  family: RequirementFamily,
  requirements: readonly Requirement[],
): string {
  const counts = requirementLevels
    .map(level => {
      const { length } = requirements.filter(one => one.level === level);
      const { fr } = requirementLevelLabels[level];
      return `${length} ${fr.toLowerCase()}${length > 1 ? 's' : ''} (${level})`;
    })
    .join(' et ');
  return `${[
    `# ${requirementFamilyLabels[family].fr}`,
    familyPages[family].introduction,
    `${requirements.length} exigences : ${counts}.`,
    [
      ['Exigence', 'Titre', 'Niveau', 'Catégorie'],
      ['---', '---', '---', '---'],
      ...requirements.map(({ key, name, title, level, category }) => [
        `[${key}](../exigences/${name}.md)`,
        title.replace(/\|/g, '\\|'),
        `${level} · ${requirementLevelLabels[level].fr}`,
        category,
      ]),
    ]
      .map(cells => `| ${cells.join(' | ')} |`)
      .join('\n'),
  ].join('\n\n')}\n`;
}
