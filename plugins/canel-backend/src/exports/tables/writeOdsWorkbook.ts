import { PassThrough, Readable } from 'stream';
import { disarmCell } from '@cloud-pi-native/plugin-portal-common';
import { ZipFile } from 'yazl';
import { xmlText } from '../xmlText';
import type { ExportCell } from './ExportCell';
import { odsHead, odsManifest, odsMimeType, odsStyles } from './odsParts';

/** A sheet of a spreadsheet. */
export interface OdsSheet {
  name: string;
  /** `width` in characters. */
  columns: readonly { heading: string; width: number }[];
  /** Read while the file is written. */
  rows: Iterable<readonly ExportCell[]>;
}

/** An OpenDocument 1.3 spreadsheet; rows are written as they come. */
export function writeOdsWorkbook(sheets: readonly OdsSheet[]): Readable {
  const zip = new ZipFile();
  const body = new PassThrough();
  const fail = (error: Error) => body.destroy(error);
  zip.on('error', fail);
  // The first entry, and not compressed: so says the packaging part of the standard.
  zip.addBuffer(Buffer.from(odsMimeType), 'mimetype', { compress: false });
  zip.addBuffer(Buffer.from(odsManifest), 'META-INF/manifest.xml');
  zip.addBuffer(Buffer.from(odsStyles), 'styles.xml');
  const content = Readable.from(partsOf(sheets), { objectMode: false });
  content.on('error', fail);
  zip.addReadStream(content, 'content.xml', { compressionLevel: 4 });
  zip.end();
  zip.outputStream.pipe(body);
  return body;
}

/** Pieces of some 64 kB: one chunk a row would cost more than the row. */
function* partsOf(sheets: readonly OdsSheet[]) {
  let part = '';
  for (const piece of piecesOf(sheets)) {
    part += piece;
    if (part.length > 65_536) {
      yield part;
      part = '';
    }
  }
  yield part;
}

function* piecesOf(sheets: readonly OdsSheet[]) {
  const widths = [
    ...new Set(sheets.flatMap(({ columns }) => columns.map(c => c.width))),
  ];
  yield odsHead(widths);
  for (const { name, columns, rows } of sheets) {
    yield `<table:table table:name="${xmlText(name)}">`;
    yield columns
      .map(
        ({ width }) => `<table:table-column table:style-name="c${width}"/>`,
      )
      .join('');
    yield `<table:table-header-rows><table:table-row>${columns
      .map(({ heading }) =>
        textCellXml(heading, ' table:style-name="heading"'),
      )
      .join('')}</table:table-row></table:table-header-rows>`;
    for (const cells of rows) {
      yield `<table:table-row>${cells
        .map(cellXml)
        .join('')}</table:table-row>`;
    }
    yield '</table:table>';
  }
  yield '</office:spreadsheet></office:body></office:document-content>';
}

function cellXml(cell: ExportCell): string {
  switch (cell.kind) {
    case 'text':
      return textCellXml(disarmCell(cell.text));
    case 'number':
      return `<table:table-cell office:value-type="float" office:value="${cell.number}"/>`;
    case 'day':
      return `<table:table-cell table:style-name="day" office:value-type="date" office:date-value="${cell.day}"/>`;
    default:
      return '<table:table-cell/>';
  }
}

/** A paragraph a line; white space that XML readers collapse has elements of its own. */
function textCellXml(text: string, attributes = ''): string {
  const paragraphs = text
    .split('\n')
    .map(line => {
      const written = /[\t\r]|^ | $| {2}/.test(line)
        ? spaced(line)
        : xmlText(line);
      return `<text:p>${written}</text:p>`;
    })
    .join('');
  return `<table:table-cell${attributes} office:value-type="string">${paragraphs}</table:table-cell>`;
}

function spaced(line: string): string {
  return line
    .split(/(\t| {2,}|^ | $)/)
    .map(piece => {
      if (piece === '\t') return '<text:tab/>';
      return /^ +$/.test(piece)
        ? `<text:s text:c="${piece.length}"/>`
        : xmlText(piece);
    })
    .join('');
}
