import type { Readable } from 'stream';
import { textIn } from '@cloud-pi-native/plugin-portal-common';
import PDFDocument from 'pdfkit';
import { fontFiles } from '../fontFiles';
import { yieldToOthers } from '../../yieldToOthers';
import { cellText } from './ExportCell';
import type { ExportTable, TableInput } from './ExportTable';

/** Columns that can be read side by side on a page; the others are in the spreadsheets. */
export const maxPdfColumns = 8;

const margin = 36;
const sizes = { title: 18, text: 9, cell: 7 };

const words = {
  title: { fr: 'Carte des applications', en: 'Map of applications' },
  leftOut: {
    fr: 'Colonnes laissées aux exports de tableur :',
    en: 'Columns left to the spreadsheet exports:',
  },
};

/** A dossier: title, date, filter, counts and the table, tagged so that a screen reader finds its way in it. */
export function writePdf(table: ExportTable, input: TableInput): Readable {
  const { at, language } = input;
  const document = new PDFDocument({
    size: 'A4',
    layout: 'landscape',
    margins: { top: margin + 20, bottom: margin, left: margin, right: margin },
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    info: {
      Title: textIn(words.title, language),
      CreationDate: new Date(at),
    },
    font: fontFiles.regular,
  });
  document.registerFont('regular', fontFiles.regular);
  document.registerFont('bold', fontFiles.bold);
  write(document, table, input).then(
    () => document.end(),
    (error: Error) => document.destroy(error),
  );
  return document;
}

async function write(
  document: PDFKit.PDFDocument,
  { applications, columns: chosen }: ExportTable,
  input: TableInput,
): Promise<void> {
  const { language } = input;
  const columns = chosen.slice(0, maxPdfColumns);
  const leftOut = chosen.slice(maxPdfColumns);
  const root = document.struct('Document');
  document.addStructure(root);
  const paragraph = (type: 'H1' | 'P', text: string) => {
    const size = type === 'H1' ? sizes.title : sizes.text;
    const font = type === 'H1' ? 'bold' : 'regular';
    root.add(
      document.struct(type, {}, () => {
        document.font(font).fontSize(size).text(text).moveDown(0.3);
      }),
    );
  };

  paragraph('H1', textIn(words.title, language));
  for (const line of introductionOf(input, applications.length)) {
    paragraph('P', line);
  }
  if (leftOut.length > 0) {
    const names = leftOut.map(({ heading }) => heading).join(', ');
    paragraph('P', `${textIn(words.leftOut, language)} ${names}.`);
  }
  document.moveDown(0.5).fontSize(sizes.cell);

  const headings = columns.map(({ heading }) => heading);
  repeatHeadings(document, headings, language);
  const options = {
    structParent: root,
    columnStyles: columns.map(() => '*'),
    rowStyles: {
      border: { top: 0, right: 0, bottom: 0.5, left: 0 },
      borderColor: '#929292',
      padding: 3,
    },
  };
  const rows = document.table(options);
  rows.row(
    headings.map(text => ({
      text,
      type: 'TH' as const,
      font: { src: 'bold', size: sizes.cell },
      backgroundColor: '#eeeeee',
    })),
  );
  for (const [index, application] of applications.entries()) {
    rows.row(columns.map(({ cellOf }) => cellText(cellOf(application))));
    if (index % 20 === 19) await yieldToOthers();
  }
  rows.end();
  root.end();
}

/** Who prints the third page reads what its columns are; who listens has heard it, so it is an artifact there. */
function repeatHeadings(
  document: PDFKit.PDFDocument,
  headings: readonly string[],
  language: TableInput['language'],
) {
  let page = 1;
  document.on('pageAdded', () => {
    page += 1;
    const { x, y } = document;
    const width = (document.page.width - 2 * margin) / headings.length;
    const options = {
      lineBreak: false,
      ellipsis: true,
      height: sizes.cell + 2,
      width: width - 6,
    };
    document.markContent('Artifact', { type: 'Pagination' });
    document.font('regular').fontSize(sizes.cell);
    document.text(
      `${textIn(words.title, language)} – ${page}`,
      margin,
      margin - 10,
      { lineBreak: false },
    );
    document.font('bold');
    headings.forEach((heading, index) => {
      document.text(heading, margin + 3 + index * width, margin + 6, options);
    });
    document.font('regular');
    document.endMarkedContent();
    document.x = x;
    document.y = y;
  });
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
