import {
  type Requirement,
  requirementFamilies,
  requirementFamilyLabels,
} from '../requirements';
import { familyPages } from './familyPages';
import { titleOf } from './renderRequirementPage';

/** The configuration of the site for MkDocs: a page that is not in its menu could not be found. */
export function renderSiteConfiguration(
  requirements: readonly Requirement[],
): string {
  return `${[
    '# Written by `yarn workspace @cloud-pi-native/plugin-conformity-common pages`.',
    'site_name: Cadre de cohérence technique',
    'docs_dir: pages',
    'nav:',
    '  - Le CCT: index.md',
    ...requirementFamilies.flatMap(family => [
      `  - ${quote(requirementFamilyLabels[family].fr)}:`,
      `      - Vue d’ensemble: familles/${familyPages[family].slug}.md`,
      ...requirements
        .filter(one => one.family === family)
        .map(one => `      - ${quote(titleOf(one))}: exigences/${one.name}.md`),
    ]),
    '  - Normes: normes.md',
    '  - Glossaire: glossaire.md',
    '  - Journal des changements: journal.md',
    'theme:',
    '  name: material',
    '  language: fr',
    '  font: false',
    'plugins:',
    '  - techdocs-core',
    'markdown_extensions:',
    '  # Line numbers put code into a table, which a screen reader reads line by line.',
    '  - pymdownx.highlight:',
    '      linenums: false',
    '  - pymdownx.superfences:',
    '      custom_fences:',
    '        - name: mermaid',
    '          class: mermaid',
  ].join('\n')}\n`;
}

function quote(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}
