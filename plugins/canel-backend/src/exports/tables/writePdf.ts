import type { Readable } from 'stream';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { textIn } from '@cloud-pi-native/plugin-portal-common';
import {
  cellText,
  fontFiles,
  writeInThread,
} from '@cloud-pi-native/plugin-portal-node';
import { yieldToOthers } from '../../yieldToOthers';
import type { ExportTable, TableInput } from './ExportTable';

/** Columns that can be read side by side on a page; the others are in the spreadsheets. */
export const maxPdfColumns = 8;

const workerFile = resolvePackagePath(
  '@cloud-pi-native/plugin-canel-backend',
  'workers',
  'pdf.cjs',
);

const words = {
  title: { fr: 'Carte des applications', en: 'Map of applications' },
  leftOut: {
    fr: 'Colonnes laissées aux exports de tableur :',
    en: 'Columns left to the spreadsheet exports:',
  },
};

/**
 * A dossier: title, date, filter, counts and the table, tagged so that a screen reader finds its way in it. Written in
 * a thread of its own.
 */
export function writePdf(table: ExportTable, input: TableInput): Readable {
  const { applications, columns: chosen } = table;
  const { at, language } = input;
  const columns = chosen.slice(0, maxPdfColumns);
  const leftOut = chosen.slice(maxPdfColumns).map(({ heading }) => heading);
  const rowsOf = async () => {
    const rows: string[][] = [];
    for (const [index, application] of applications.entries()) {
      rows.push(columns.map(({ cellOf }) => cellText(cellOf(application))));
      if (index % 100 === 99) await yieldToOthers();
    }
    return rows;
  };
  return writeInThread(workerFile, async () => ({
    title: textIn(words.title, language),
    language,
    at,
    introduction: [
      ...introductionOf(input, applications.length),
      ...(leftOut.length > 0
        ? [`${textIn(words.leftOut, language)} ${leftOut.join(', ')}.`]
        : []),
    ],
    headings: columns.map(({ heading }) => heading),
    rows: await rowsOf(),
    fonts: fontFiles,
  }));
}

function introductionOf(
  { applications, at, filter, language }: TableInput,
  count: number,
): string[] {
  const day = new Date(at).toLocaleDateString(
    language === 'fr' ? 'fr-FR' : 'en-GB',
    { dateStyle: 'long', timeZone: 'Europe/Paris' },
  );
  const criteria = filter.map(text => textIn(text, language)).join(' ; ');
  const inAlert = applications.filter(({ alerts }) => alerts.length > 0);
  return [
    textIn({ fr: `État au ${day}.`, en: `As of ${day}.` }, language),
    textIn(
      {
        fr: criteria ? `Filtre : ${criteria}.` : 'Aucun filtre.',
        en: criteria ? `Filter: ${criteria}.` : 'No filter.',
      },
      language,
    ),
    textIn(
      {
        fr: `Applications : ${count}, dont ${inAlert.length} en alerte.`,
        en: `Applications: ${count}, of which ${inAlert.length} raise an alert.`,
      },
      language,
    ),
  ];
}
