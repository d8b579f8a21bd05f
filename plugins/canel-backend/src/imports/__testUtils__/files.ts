import { buffer } from 'stream/consumers';
import { Workbook as ExcelWorkbook } from 'exceljs';
import { ZipFile } from 'yazl';

export type Cells = (string | number | boolean | Date | undefined)[];

export function csvFile(text: string): Buffer {
  return Buffer.from(text);
}

export async function xlsxFile(sheets: Record<string, Cells[]>) {
  const workbook = new ExcelWorkbook();
  for (const [name, rows] of Object.entries(sheets)) {
    workbook.addWorksheet(name).addRows(rows);
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** A spreadsheet of OpenDocument, from the XML inside of its `office:spreadsheet`. */
export async function odsFile(spreadsheet: string): Promise<Buffer> {
  return zipFile({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>${spreadsheet}</office:spreadsheet></office:body></office:document-content>`,
  });
}

export function odsSheet(name: string, rows: readonly Cells[]): string {
  const cell = (value: Cells[number]) => {
    if (value === undefined) return '<table:table-cell/>';
    const [type, attribute] =
      typeof value === 'number'
        ? ['float', ` office:value="${value}"`]
        : ['string', ''];
    return `<table:table-cell office:value-type="${type}"${attribute}><text:p>${value}</text:p></table:table-cell>`;
  };
  return `<table:table table:name="${name}">${rows
    .map(row => `<table:table-row>${row.map(cell).join('')}</table:table-row>`)
    .join('')}</table:table>`;
}

export async function zipFile(files: Record<string, string | Buffer>) {
  const zip = new ZipFile();
  for (const [path, content] of Object.entries(files)) {
    zip.addBuffer(Buffer.from(content as string), path);
  }
  zip.end();
  return buffer(zip.outputStream);
}
