import { openArchive } from './openArchive';
import { readCsv } from './readCsv';
import { readOds } from './readOds';
import { readXlsx } from './readXlsx';
import { refuse } from './UnreadableFileError';
import { type Workbook, type WorkbookLimits, workbookLimits } from './Workbook';

const zipMark = Buffer.from('PK\u0003\u0004', 'latin1');

const unknownFormat = {
  fr: 'Ce fichier n’est ni un CSV, ni un XLSX, ni un ODS : enregistrez-le dans l’un de ces formats depuis votre tableur.',
  en: 'This file is neither CSV, XLSX nor ODS: save it in one of these formats from your spreadsheet program.',
};

/**
 * The sheets of a CSV, XLSX or ODS file, known by what it holds rather than by its name. Throws an
 * `UnreadableFileError` that says what to do.
 */
export async function readWorkbook(
  file: Buffer,
  fileName: string,
  limits: WorkbookLimits = workbookLimits,
): Promise<Workbook> {
  if (file.length > limits.fileBytes) {
    const size = Math.round(limits.fileBytes / 1024 / 1024);
    refuse({
      fr: `Le fichier dépasse ${size} Mo : partagez-le en plusieurs.`,
      en: `The file exceeds ${size} MB: split it.`,
    });
  }
  if (!file.subarray(0, 4).equals(zipMark)) {
    if (file.subarray(0, 8_192).includes(0)) refuse(unknownFormat);
    return readCsv(file, fileName.replace(/\.[^.]*$/, ''), limits);
  }
  const archive = await openArchive(file, {
    inflatedBytes: limits.inflatedBytes,
    keep: path => path === 'content.xml' || path === 'xl/workbook.xml',
  });
  if (archive.has('xl/workbook.xml')) return readXlsx(file, limits);
  const content = archive.get('content.xml');
  return content ? readOds(content, limits) : refuse(unknownFormat);
}
