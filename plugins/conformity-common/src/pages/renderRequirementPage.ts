import {
  type Requirement,
  requirementFamilyLabels,
  requirementLevelLabels,
} from '../requirements';
import { familyPages } from './familyPages';

/** What a page says that is not in the requirement itself. */
export interface RequirementPageContext {
  /** Hand-written French Markdown: how to meet it on the offer. Its headings start at level 3. */
  satisfying: string;
  /** The requirements that it is to be read with. */
  related: readonly Requirement[];
  /** The tutorials that show how to meet it. */
  tutorials: readonly { slug: string; title: string }[];
}

/** Text that people use for a requirement in lists and titles. */
export function titleOf({
  key,
  title,
}: Pick<Requirement, 'key' | 'title'>): string {
  return `${key} · ${title}`;
}

/** The page of one requirement, in Markdown. */
export function renderRequirementPage(
  requirement: Requirement,
  { satisfying, related, tutorials }: RequirementPageContext,
): string {
  const { family, level, category } = requirement;
  const { source, sourceId, sourceCategory, sourceNote } = requirement;
  return `${[
    `# ${titleOf(requirement)}`,
    [
      `**${level} · ${requirementLevelLabels[level].fr}**{ .md-tag }`,
      `[${requirementFamilyLabels[family].fr}](../familles/${familyPages[family].slug}.md){ .md-tag }`,
      `**${category}**{ .md-tag }`,
    ].join('\n'),
    requirement.description,
    ...(sourceNote ? [admonition('À savoir sur la source', sourceNote)] : []),
    '## Ce qu’elle demande',
    requirement.asks.trim(),
    '## Pourquoi',
    requirement.why.trim(),
    '## Comment la satisfaire sur l’offre',
    satisfying.trim(),
    ...section(
      '### Tutoriels',
      tutorials.map(
        ({ slug, title }) =>
          `[${title}](/docs/default/component/tutoriels/${slug}/)`,
      ),
    ),
    '## Comment elle est contrôlée',
    requirement.checking.trim(),
    ...section('## Preuves acceptées', requirement.proofs),
    ...section(
      '## À lire avec elle',
      related.map(other => `[${titleOf(other)}](${other.name}.md)`),
    ),
    '## Source',
    `[${source.title}](${source.url}) ; identifiant publié : ${sourceId} ; ${
      sourceCategory === undefined
        ? 'sans catégorie publiée'
        : `catégorie publiée : « ${sourceCategory} »`
    }.`,
  ].join('\n\n')}\n`;
}

function section(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return [heading, lines.map(line => `- ${line}`).join('\n')];
}

function admonition(title: string, text: string): string {
  return [
    `!!! note "${title}"`,
    ...text
      .trim()
      .split('\n')
      .map(line => (line ? `    ${line}` : '')),
  ].join('\n');
}
