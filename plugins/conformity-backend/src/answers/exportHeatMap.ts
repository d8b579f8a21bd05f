import type { Readable } from 'stream';
import {
  type HeatMapRow,
  type PositionState,
  positionStates,
  stateLetters,
} from '@cloud-pi-native/plugin-conformity-common';
import {
  type BilingualText,
  textIn,
} from '@cloud-pi-native/plugin-portal-common';
import {
  type ExportCell,
  textCell,
  writeCsvSheet,
  writeOdsWorkbook,
} from '@cloud-pi-native/plugin-portal-node';
import type { SeenList } from '../access/SeenApplications';

export type HeatMapFormat = 'csv' | 'ods';
export type ExportLanguage = 'fr' | 'en';

/** A file on its way out, made while it is read. */
export interface ExportedFile {
  contentType: string;
  fileName: string;
  body: Readable;
}

const stateWords: Record<PositionState, BilingualText> = {
  met: { fr: 'Conforme', en: 'Met' },
  partial: { fr: 'Partiel', en: 'Partial' },
  unmet: { fr: 'Non conforme', en: 'Not met' },
  'not-applicable': { fr: 'Non applicable', en: 'Not applicable' },
  derogation: { fr: 'Dérogation', en: 'Derogation' },
  unstated: { fr: 'Non déclaré', en: 'Not stated' },
};

const contentTypes: Record<HeatMapFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};

/** The heat map as a table: one line an application, one column a requirement, states in words. */
export function exportHeatMap(
  format: HeatMapFormat,
  input: {
    requirements: readonly string[];
    rows: readonly HeatMapRow[];
    titles: SeenList['titles'];
    language: ExportLanguage;
    /** `YYYY-MM-DD`. */
    day: string;
  },
): ExportedFile {
  const { requirements, rows, titles, language, day } = input;
  const words = (fr: string, en: string) => textIn({ fr, en }, language);
  const wordOf = new Map(
    positionStates.map(state => [
      stateLetters[state],
      textIn(stateWords[state], language),
    ]),
  );
  const titleOf = (ref?: string) =>
    ref === undefined ? undefined : titles[ref] ?? ref;
  const sheet = {
    name: words('Conformité', 'Conformity'),
    columns: [
      { heading: words('Application', 'Application'), width: 30 },
      { heading: words('Zone', 'Zone'), width: 24 },
      { heading: words('Responsable', 'Owner'), width: 24 },
      {
        heading: words('Prête pour la production', 'Ready for production'),
        width: 14,
      },
      { heading: words('Primordiales (%)', 'Essential (%)'), width: 14 },
      { heading: words('Importantes (%)', 'Important (%)'), width: 14 },
      ...requirements.map(key => ({ heading: key, width: 14 })),
    ],
    rows: cellsOf(),
  };
  return {
    contentType: contentTypes[format],
    fileName: `${words('conformite', 'conformity')}-${day}.${format}`,
    body:
      format === 'csv'
        ? writeCsvSheet(sheet, language)
        : writeOdsWorkbook([sheet]),
  };

  function* cellsOf(): Generator<ExportCell[]> {
    for (const row of rows) {
      yield [
        textCell(row.title),
        textCell(titleOf(row.zone)),
        textCell(titleOf(row.owner)),
        textCell(row.isReady ? words('oui', 'yes') : words('non', 'no')),
        percentCell(row.P),
        percentCell(row.I),
        ...[...row.states].map(letter => textCell(wordOf.get(letter))),
      ];
    }
  }
}

function percentCell(ratio: number | undefined): ExportCell {
  return ratio === undefined
    ? { kind: 'empty' }
    : { kind: 'number', number: Math.round(ratio * 1000) / 10 };
}
