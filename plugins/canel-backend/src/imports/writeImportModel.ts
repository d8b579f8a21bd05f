import {
  attributeById,
  type AttributeDefinition,
  flowFields,
  importSheetLabels,
  importTargets,
  type ImportTarget,
} from '@cloud-pi-native/plugin-canel-common';
import {
  type BilingualText,
  textIn,
} from '@cloud-pi-native/plugin-portal-common';
import type { ExportedFile, ExportLanguage } from '../exports';
import {
  type ExportCell,
  odsMimeType,
  textCell,
  writeOdsWorkbook,
} from '@cloud-pi-native/plugin-portal-node';
import { hintOf } from './hintOf';

const kinds = ['applications', 'people', 'flows'] as const;

const helpSheet = { fr: 'Aide', en: 'Help' };
const helpHeadings: readonly { label: BilingualText; width: number }[] = [
  { label: { fr: 'Feuille', en: 'Sheet' }, width: 14 },
  { label: { fr: 'Colonne', en: 'Column' }, width: 26 },
  { label: { fr: 'Requise', en: 'Required' }, width: 12 },
  { label: { fr: 'Ce qu’on y écrit', en: 'What to write' }, width: 70 },
  { label: { fr: 'Ce qu’elle dit', en: 'What it says' }, width: 70 },
];
const yes: BilingualText = { fr: 'oui', en: 'yes' };

/**
 * An empty file to fill in: a sheet for each kind, with every column that an import knows, and one that says what each
 * of them holds. Brought as it is, it changes nothing.
 */
export function writeImportModel(language: ExportLanguage): ExportedFile {
  const say = (text: BilingualText) => textIn(text, language);
  const headingOf = ({ label, required }: ImportTarget) =>
    `${say(label)}${required ? ' *' : ''}`;
  return {
    contentType: odsMimeType,
    fileName: { fr: 'modele-applications.ods', en: 'applications-model.ods' }[
      language
    ],
    body: writeOdsWorkbook([
      ...kinds.map(kind => ({
        name: say(importSheetLabels[kind]),
        columns: importTargets[kind].map(target => ({
          heading: headingOf(target),
          width: 20,
        })),
        rows: [],
      })),
      {
        name: say(helpSheet),
        columns: helpHeadings.map(({ label, width }) => ({
          heading: say(label),
          width,
        })),
        rows: kinds.flatMap(kind =>
          importTargets[kind].map((target): ExportCell[] => {
            const definition = definitionOf(kind, target);
            const help = definition?.help;
            return [
              textCell(say(importSheetLabels[kind])),
              textCell(headingOf(target)),
              textCell(target.required ? say(yes) : undefined),
              textCell(definition && say(hintOf(definition))),
              textCell(help && say(help)),
            ];
          }),
        ),
      },
    ]),
  };
}

function definitionOf(
  kind: (typeof kinds)[number],
  { id }: ImportTarget,
): AttributeDefinition | undefined {
  switch (kind) {
    case 'applications':
      return attributeById(id);
    case 'flows':
      return flowFields.find(field => field.id === id);
    default:
      return undefined;
  }
}
