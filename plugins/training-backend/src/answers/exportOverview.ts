import type { Readable } from 'stream';
import { textIn } from '@cloud-pi-native/plugin-portal-common';
import {
  type ExportCell,
  odsMimeType,
  textCell,
  writeCsvSheet,
  writeOdsWorkbook,
} from '@cloud-pi-native/plugin-portal-node';
import {
  titleOf,
  type TrainingOverview,
} from '@cloud-pi-native/plugin-training-common';
import type { KnownLibrary } from '../services/KnownLibrary';

export type OverviewFormat = 'csv' | 'ods';
export type ExportLanguage = 'fr' | 'en';

/** The steps of every path as a table: one line a step, with the figures of the screen. */
export function exportOverview(
  format: OverviewFormat,
  input: {
    overview: TrainingOverview;
    known: KnownLibrary;
    language: ExportLanguage;
    /** `YYYY-MM-DD`. */
    day: string;
  },
): { contentType: string; fileName: string; body: Readable } {
  const { overview, known, language, day } = input;
  const words = (fr: string, en: string) => textIn({ fr, en }, language);
  const sheet = {
    name: words('Formation', 'Training'),
    columns: [
      { heading: words('Parcours', 'Path'), width: 40 },
      { heading: words('Étape', 'Step'), width: 40 },
      { heading: words('Inscrits au parcours', 'Enrolled'), width: 14 },
      { heading: words('Parcours terminé', 'Path finished'), width: 14 },
      { heading: words('Arrivés à l’étape', 'Came to the step'), width: 14 },
      { heading: words('Étape terminée', 'Step done'), width: 14 },
      { heading: words('Arrêtés à l’étape', 'Stopped at the step'), width: 14 },
      { heading: words('Abandon (%)', 'Drop-out (%)'), width: 14 },
    ],
    rows: rowsOf(),
  };
  return {
    contentType: format === 'csv' ? 'text/csv; charset=utf-8' : odsMimeType,
    fileName: `${words('formation', 'training')}-${day}.${format}`,
    body:
      format === 'csv'
        ? writeCsvSheet(sheet, language)
        : writeOdsWorkbook([sheet]),
  };

  function* rowsOf(): Generator<ExportCell[]> {
    for (const { path: ref, enrolled, finished, steps } of overview.paths) {
      const path = known.findPath(ref);
      for (const { step, reached, done, stopped, dropOut } of steps) {
        const found = path?.steps.find(({ name }) => name === step);
        yield [
          textCell(path ? textIn(titleOf(path), language) : ref),
          textCell(found ? words(found.title, found.english.title) : step),
          numberCell(enrolled),
          numberCell(finished),
          numberCell(reached),
          numberCell(done),
          numberCell(stopped),
          numberCell(Math.round(dropOut * 1000) / 10),
        ];
      }
    }
  }
}

function numberCell(number: number): ExportCell {
  return { kind: 'number', number };
}
