import { on } from 'events';
import { Readable } from 'stream';
import { Worker } from 'worker_threads';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { textIn } from '@cloud-pi-native/plugin-portal-common';
import pLimit from 'p-limit';
import { cellText, fontFiles } from '@cloud-pi-native/plugin-portal-node';
import type { ExportTable, TableInput } from './ExportTable';

/** Columns that can be read side by side on a page; the others are in the spreadsheets. */
export const maxPdfColumns = 8;

const workerFile = resolvePackagePath(
  '@cloud-pi-native/plugin-canel-backend',
  'workers',
  'pdf.cjs',
);

/** A dossier takes a core: two at once would leave none to the requests of a small server. */
const oneAtATime = pLimit(1);

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
  return Readable.from(
    partsOf({
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
      rows: applications.map(application =>
        columns.map(({ cellOf }) => cellText(cellOf(application))),
      ),
      fonts: fontFiles,
    }),
    { objectMode: false },
  );
}

/** @param dossier - as `workers/pdf.cjs` describes it */
async function* partsOf(dossier: object): AsyncGenerator<Uint8Array> {
  let release = () => {};
  const released = new Promise<void>(resolve => {
    release = resolve;
  });
  await new Promise<void>(resolve => {
    void oneAtATime(() => {
      resolve();
      return released;
    });
  });
  const worker = new Worker(workerFile, { workerData: dossier });
  try {
    for await (const [part] of on(worker, 'message', { close: ['exit'] })) {
      yield part;
    }
  } finally {
    await worker.terminate();
    release();
  }
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
