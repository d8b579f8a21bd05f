import { Workbook as ExcelWorkbook } from 'exceljs';
import {
  csvFile,
  odsFile,
  odsSheet,
  xlsxFile,
  zipFile,
} from '../__testUtils__/files';
import { readWorkbook } from './readWorkbook';
import { UnreadableFileError } from './UnreadableFileError';
import { type Workbook, workbookLimits } from './Workbook';

function rowsOf({ sheets }: Workbook, sheet = 0) {
  return sheets[sheet].rows.map(({ number, cells }) => [
    number,
    ...[...cells].map(([column, value]) => `${column}=${value}`),
  ]);
}

async function refusalOf(file: Buffer, limits = workbookLimits) {
  const error = await readWorkbook(file, 'a.ods', limits).catch(one => one);
  expect(error).toBeInstanceOf(UnreadableFileError);
  expect(error.text.en).not.toBe('');
  return error.text.fr;
}

describe('csv', () => {
  it.each([
    ['semicolons', 'Nom;PAI;Note\r\nVigie;12;"a, b; c | d"\r\n'],
    ['commas', 'Nom,PAI,Note\nVigie,12,"a, b; c | d"\n'],
    ['tabulations', 'Nom\tPAI\tNote\nVigie\t12\t"a, b; c | d"\n'],
    ['a byte order mark', '\uFEFFNom;PAI;Note\nVigie;12;a, b; c | d\n'],
  ])('finds %s', async (_, text) => {
    const workbook = await readWorkbook(csvFile(text), 'mes applis.csv');
    expect(workbook.sheets[0]).toMatchObject({
      name: 'mes applis',
      headings: ['Nom', 'PAI', 'Note'],
    });
    expect(rowsOf(workbook)[0].slice(0, 3)).toEqual([2, '0=Vigie', '1=12']);
  });

  it('reads Windows-1252, empty lines and cells on several lines', async () => {
    const file = Buffer.from('\n\nNom;Rôle\n"Vigie\nmer";é\n\nx', 'latin1');
    const workbook = await readWorkbook(file, 'a.csv');
    expect(workbook.sheets[0].headings).toEqual(['Nom', 'Rôle']);
    expect(rowsOf(workbook)).toEqual([
      [4, '0=Vigie\nmer', '1=é'],
      [6, '0=x'],
    ]);
  });

  it('gives back what an export disarmed', async () => {
    const workbook = await readWorkbook(csvFile("Nom\n'=A\n'quoi"), 'a.csv');
    expect(rowsOf(workbook)).toEqual([
      [2, '0==A'],
      [3, "0='quoi"],
    ]);
  });

  it('refuses a quotation mark without its end', async () => {
    expect(await refusalOf(csvFile('Nom\n"Vigie\nPhare'))).toMatch(
      /^Un guillemet ouvert/,
    );
  });
});

describe('xlsx', () => {
  it('reads formulas as their value, days, rich texts, links and merged cells', async () => {
    const workbook = new ExcelWorkbook();
    workbook.addWorksheet('Vide');
    const sheet = workbook.addWorksheet('Applications');
    sheet.addRow(['Nom', 'A', 'B', 'C', 'D', 'E']);
    sheet.getCell('A3').value = {
      richText: [{ text: 'Vi' }, { text: 'gie', font: { bold: true } }],
    };
    sheet.getCell('B3').value = { formula: '1+1', result: 2 };
    sheet.getCell('C3').value = new Date('2026-11-22T00:00:00Z');
    sheet.getCell('D3').value = { text: 'site', hyperlink: 'https://a.fr/' };
    sheet.getCell('E3').value = { error: '#N/A' };
    sheet.getCell('F3').value = true;
    sheet.getCell('A4').value = 'fusion';
    sheet.mergeCells('A4:B4');
    const file = Buffer.from(await workbook.xlsx.writeBuffer());
    const read = await readWorkbook(file, 'a.xlsx');
    expect(read.sheets.map(({ name }) => name)).toEqual(['Applications']);
    expect(rowsOf(read)).toEqual([
      [3, '0=Vigie', '1=2', '2=2026-11-22', '3=site', '4=#N/A', '5=true'],
      [4, '0=fusion'],
    ]);
  });

  it('refuses one that is damaged', async () => {
    const file = await zipFile({ 'xl/workbook.xml': '<workbook' });
    expect(await refusalOf(file)).toMatch(/^Le classeur Excel est abîmé/);
  });
});

describe('ods', () => {
  it('reads values of every type, repeated cells and rows, white space and remarks', async () => {
    const file = await odsFile(
      `<table:table table:name="A"><table:table-row><table:table-cell office:value-type="string"><text:p>Nom</text:p></table:table-cell></table:table-row>
      <table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="string" table:number-columns-repeated="2"><office:annotation><text:p>remarque</text:p></office:annotation><text:p>a<text:s text:c="2"/>b<text:tab/>c
        d</text:p><text:p>e<text:line-break/><text:span>f</text:span></text:p></table:table-cell></table:table-row>
      <table:table-row table:number-rows-repeated="1000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
      <table:table-row><table:table-cell table:number-columns-repeated="3"/><table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2.5"><text:p>2,50</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2026-11-22T00:00:00"/><table:table-cell office:value-type="boolean" office:boolean-value="false"/><table:table-cell office:value-type="percentage" office:value="0.5"/></table:table-row></table:table>`,
    );
    const text = 'a  b\tc d\ne\nf';
    expect(rowsOf(await readWorkbook(file, 'a.ods'))).toEqual([
      [2, `0=${text}`, `1=${text}`],
      [3, `0=${text}`, `1=${text}`],
      [1004, '3=2.5', '4=2026-11-22', '5=false', '6=0.5'],
    ]);
  });

  it.each([
    ['rows', '<table:table-row table:number-rows-repeated="1000000000">', 1],
    ['columns', '<table:table-row>', 1_000_000_000],
  ])('refuses %s repeated beyond measure', async (_, row, columns) => {
    const file = await odsFile(
      `<table:table table:name="A">${row}<table:table-cell office:value-type="string" table:number-columns-repeated="${columns}"><text:p>x</text:p></table:table-cell></table:table-row></table:table>`,
    );
    expect(await refusalOf(file)).toMatch(
      /plus de 50000 lignes|plus de 200 colonnes/,
    );
  });

  it('knows no entity: none is fetched, none is expanded', async () => {
    const file = await zipFile({
      'content.xml':
        '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
    });
    expect(await refusalOf(file)).toMatch(
      /^Le classeur OpenDocument est abîmé/,
    );
  });
});

describe('the limits', () => {
  it('refuse an archive that inflates to more than it should, whatever file of it does', async () => {
    const bomb = await zipFile({
      'xl/media/image1.png': Buffer.alloc(2_000_000),
      'content.xml': '<a/>',
    });
    expect(bomb.length).toBeLessThan(10_000);
    const limits = { ...workbookLimits, inflatedBytes: 1_000_000 };
    expect(await refusalOf(bomb, limits)).toMatch(/^Une fois décompressé/);
  });

  it('refuse an archive that lies about the size of a file', async () => {
    const bomb = await zipFile({ 'content.xml': Buffer.alloc(2_000_000) });
    const directory = bomb.lastIndexOf('PK\u0001\u0002');
    bomb.writeUInt32LE(10, directory + 24);
    const limits = { ...workbookLimits, inflatedBytes: 1_000_000 };
    expect(await refusalOf(bomb, limits)).toMatch(/^Le fichier est abîmé/);
  });

  it.each([
    ['a file', { fileBytes: 10 }, /^Le fichier dépasse 0 Mo/],
    ['sheets', { sheets: 1 }, /^Le fichier a plus de 1 feuilles/],
    ['rows', { rows: 2 }, /^Le fichier a plus de 2 lignes/],
    ['columns', { columns: 1 }, /^La feuille « A » a plus de 1 colonnes/],
  ])('refuse too much of %s', async (_, limits, message) => {
    const rows = [
      ['Nom', 'PAI'],
      ['Vigie', '1'],
    ];
    const file = await odsFile(odsSheet('A', rows) + odsSheet('B', rows));
    expect(await refusalOf(file, { ...workbookLimits, ...limits })).toMatch(
      message,
    );
  });

  it.each([
    ['of no known format', zipFile({ 'a.txt': 'a' })],
    ['that is empty', Promise.resolve(csvFile(' \n;\n'))],
    ['of an old Excel', Promise.resolve(Buffer.from([0xd0, 0xcf, 0, 0xe0]))],
    ['cut short', xlsxFile({ A: [['Nom']] }).then(one => one.subarray(0, 900))],
  ])('refuse a file %s', async (_, file) => {
    expect(await refusalOf(await file)).not.toBe('');
  });
});
