import { Readable } from 'stream';
import type { ExportedFile } from './ExportedFile';
import type { ExportGraph } from './graphs/ExportGraph';
import { writeArchimate } from './graphs/writeArchimate';
import { writeDot } from './graphs/writeDot';
import { writeGraphml } from './graphs/writeGraphml';
import { writePng } from './graphs/writePng';
import { writeSvg } from './graphs/writeSvg';
import { createExportTable } from './tables/createExportTable';
import type { TableInput } from './tables/ExportTable';
import { writeCsv } from './tables/writeCsv';
import { writeJson } from './tables/writeJson';
import { writeOds } from './tables/writeOds';
import { writePdf } from './tables/writePdf';
import { writeXlsx } from './tables/writeXlsx';

export const tableFormats = ['csv', 'xlsx', 'ods', 'pdf', 'json'] as const;
export type TableFormat = (typeof tableFormats)[number];

export const graphFormats = [
  'svg',
  'png',
  'dot',
  'graphml',
  'archimate',
] as const;
export type GraphFormat = (typeof graphFormats)[number];

export function isTableFormat(format: string): format is TableFormat {
  return tableFormats.some(one => one === format);
}

const tableWriters: Record<TableFormat, (input: TableInput) => Readable> = {
  csv: input => writeCsv(createExportTable(input), input.language),
  xlsx: input => writeXlsx(createExportTable(input)),
  ods: input => writeOds(createExportTable(input)),
  pdf: input => writePdf(createExportTable(input), input),
  json: writeJson,
};

const graphWriters: Record<
  GraphFormat,
  (graph: ExportGraph) => Readable | Promise<Readable>
> = {
  svg: graph => readableOf(writeSvg(graph)),
  png: async graph => readableOf([await writePng(writeSvg(graph))]),
  dot: graph => readableOf(writeDot(graph)),
  graphml: graph => readableOf(writeGraphml(graph)),
  archimate: graph => readableOf(writeArchimate(graph)),
};

const contentTypes: Record<TableFormat | GraphFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  pdf: 'application/pdf',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  dot: 'text/vnd.graphviz; charset=utf-8',
  graphml: 'application/graphml+xml; charset=utf-8',
  archimate: 'application/xml; charset=utf-8',
};

/** The applications given, in a table. Throws an `InputError` for a column that does not exist. */
export function exportApplications(
  format: TableFormat,
  input: TableInput,
): ExportedFile {
  return {
    contentType: contentTypes[format],
    fileName: `applications-${input.at.slice(0, 10)}.${format}`,
    body: tableWriters[format](input),
  };
}

/** The part of the map given, as a picture or for another tool. */
export async function exportGraph(
  format: GraphFormat,
  graph: ExportGraph,
  at: string,
): Promise<ExportedFile> {
  const extension = format === 'archimate' ? 'archimate.xml' : format;
  return {
    contentType: contentTypes[format],
    fileName: `carte-${at.slice(0, 10)}.${extension}`,
    body: await graphWriters[format](graph),
  };
}

function readableOf(parts: Iterable<string | Buffer>): Readable {
  return Readable.from(parts, { objectMode: false });
}
