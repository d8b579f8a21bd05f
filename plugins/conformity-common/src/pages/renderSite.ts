import {
  compareRequirementKeys,
  type Requirement,
  requirementFamilies,
} from '../requirements';
import { familyPages } from './familyPages';
import { renderFamilyPage } from './renderFamilyPage';
import { renderRequirementPage } from './renderRequirementPage';
import { renderSiteConfiguration } from './renderSiteConfiguration';

/** What the site of the CCT is made of. */
export interface SiteContent {
  requirements: readonly Requirement[];
  /** Hand-written part of each requirement, by name of the requirement. */
  satisfying: ReadonlyMap<string, string>;
  /** Title of each tutorial, by slug. */
  tutorials: ReadonlyMap<string, string>;
}

/**
 * The files of the site that come from the data: text by path in the site's folder.
 *
 * @throws When a hand-written part, a related requirement or a tutorial is missing.
 */
export function renderSite(content: SiteContent): Map<string, string> {
  const { satisfying, tutorials } = content;
  const requirements = [...content.requirements].sort((one, other) =>
    compareRequirementKeys(one.key, other.key),
  );
  const byKey = new Map(requirements.map(one => [one.key, one]));
  const files = new Map<string, string>();
  files.set('mkdocs.yml', renderSiteConfiguration(requirements));
  for (const family of requirementFamilies) {
    files.set(
      `pages/familles/${familyPages[family].slug}.md`,
      renderFamilyPage(
        family,
        requirements.filter(one => one.family === family),
      ),
    );
  }
  for (const requirement of requirements) {
    const { name, key } = requirement;
    files.set(
      `pages/exigences/${name}.md`,
      renderRequirementPage(requirement, {
        satisfying: find(satisfying, name, `${key}: no satisfaire/${name}.md`),
        related: requirement.related.map(other =>
          find(byKey, other, `${key}: ${other} does not exist`),
        ),
        tutorials: requirement.tutorials.map(slug => ({
          slug,
          title: find(tutorials, slug, `${key}: no tutorial ${slug}`),
        })),
      }),
    );
  }
  return files;
}

function find<T>(map: ReadonlyMap<string, T>, key: string, message: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(message);
  return value;
}
