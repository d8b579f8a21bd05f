import { buffer, json } from 'stream/consumers';
import {
  applicationAttributes,
  attributeById,
  type AttributeValue,
  readAttribute,
} from '@cloud-pi-native/plugin-canel-common';
import fc from 'fast-check';
import { readCell } from '../../imports/planning/MappedSheet';
import { openArchive } from '../../imports/reading/openArchive';
import { readWorkbook } from '../../imports/reading/readWorkbook';
import { formatRows, parseRows } from '../../tableText';
import { summary, tableInput } from '../__testUtils__/applications';
import { cleanText } from '@cloud-pi-native/plugin-portal-node';
import { exportApplications, type TableFormat } from '../exportApplications';
import type { TableInput } from './ExportTable';

jest.setTimeout(120_000);

const spreadsheets = ['csv', 'xlsx', 'ods'] as const;

async function write(format: TableFormat, input: TableInput) {
  return buffer(exportApplications(format, input).body);
}

async function writeAndRead(format: TableFormat, input: TableInput) {
  const { sheets } = await readWorkbook(
    await write(format, input),
    `applications.${format}`,
  );
  return sheets[0];
}

const values: Record<string, AttributeValue> = {
  refAppId: '3f0f6d0e-0000-4000-8000-000000000000',
  mission: 'Suivre les "moyens" ; deux\nlignes, et un π',
  moa: ['a@exemple.gouv.fr', '=cmd()'],
  protection: 'DR',
  dima: 4.5,
  dsfr: true,
  endDate: '2031-12-31',
  hostingOffer: 'cloud-pi',
  technologies: [
    {
      product: 'PostgreSQL | libpq',
      version: '15',
      endOfSupport: '2027-11-11',
    },
    { product: 'Node.js' },
  ],
  costs: [{ year: 2026, kind: 'run', amount: -12.5 }],
};
const columns = [
  'owner',
  'zone',
  ...Object.keys(values),
  'homologation',
  'homologationEnd',
  'alert',
  'dependents',
];

describe.each(spreadsheets)('%s', format => {
  it.each(['fr', 'en'] as const)(
    'gives back to an import every value that it wrote in words (%s)',
    async language => {
      const sheet = await writeAndRead(
        format,
        tableInput({ applications: [summary(0, values)], columns, language }),
      );
      const [{ cells, number }] = sheet.rows;
      expect(number).toBe(2);
      const cellOf = (column: string) => cells.get(columns.indexOf(column) + 1);
      const read = Object.keys(values).map(id => {
        const definition = attributeById(id);
        const reading = definition && readCell(definition, cellOf(id));
        return [id, reading && 'value' in reading ? reading.value : reading];
      });
      expect(Object.fromEntries(read)).toEqual(values);
      expect(cells.get(0)).toBe('Application 0');
      expect(cellOf('owner')).toBe('Direction du numérique');
      expect(cellOf('zone')).toBe('domain:default/securite');
      expect(cellOf('homologation')).toBe(
        language === 'fr' ? 'Expire bientôt' : 'Expires soon',
      );
      expect(cellOf('homologationEnd')).toBe('2027-01-31');
      expect(sheet.headings[columns.indexOf('dima') + 1]).toBe(
        language === 'fr' ? 'DIMA (h)' : 'Maximum downtime (DIMA) (h)',
      );
    },
  );

  it('keeps hostile texts what they are, and lets none become a formula', async () => {
    const hostile = fc
      .tuple(
        fc.constantFrom('', '=', '+', '-', '@', ' =', "'", '_x0041_', '‮'),
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.string({ unit: 'binary' }),
          fc.constantFrom(
            'HYPERLINK("x")',
            '"; DROP',
            '<a>&amp;]]>',
            '👩‍🚀',
            'שלום',
            '\u0000\u000b\ufffe',
            'a  b\tc',
          ),
        ),
      )
      .map(parts => parts.join(''));
    await fc.assert(
      fc.asyncProperty(
        fc.array(hostile, { minLength: 1, maxLength: 20 }),
        async texts => {
          const input = tableInput({
            applications: texts.map((mission, index) =>
              summary(index, { mission }),
            ),
            columns: ['mission'],
          });
          const { rows } = await writeAndRead(format, input);
          expect(rows.map(({ cells }) => plain(cells.get(1) ?? ''))).toEqual(
            texts.map(plain),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it('leads with an apostrophe what would be a formula', async () => {
    const input = tableInput({
      applications: [summary(1, { mission: '=1+1' }, '@SUM(A1)')],
      columns: ['mission'],
    });
    const file = await write(format, input);
    const text = format === 'csv' ? file.toString() : await inflate(file);
    expect(text).toContain("'=1+1");
    expect(text).toContain("'@SUM(A1)");
    expect(text).not.toMatch(/<f>|table:formula/);
  });
});

describe('pdf', () => {
  it('is a tagged dossier, with a row of headings and a row an application', async () => {
    const file = await write(
      'pdf',
      tableInput({
        applications: Array.from({ length: 70 }, (_, index) =>
          summary(index, { mission: 'Mission « π » 👩‍🚀 שלום' }),
        ),
        columns: ['owner', ...applicationAttributes.map(({ id }) => id)],
        filter: [{ fr: 'Protection : DR', en: 'Protection: DR' }],
      }),
    );
    const text = file.toString('latin1');
    const count = (pattern: RegExp) => [...text.matchAll(pattern)].length;
    expect(text).toMatch(/^%PDF-1\.7/);
    expect(text).toContain('/Marked true');
    expect(text).toContain('/Lang (fr)');
    expect(count(/\/S \/TR\b/g)).toBe(71);
    expect(count(/\/S \/TH\b/g)).toBe(8);
    expect(count(/\/S \/TD\b/g)).toBe(70 * 8);
    expect(count(/\/S \/H1\b/g)).toBe(1);
    expect(count(/\/Type \/Page\b/g)).toBeGreaterThan(1);
  });

  it('goes on in another row with a text that no page can hold', async () => {
    const file = await write(
      'pdf',
      tableInput({
        applications: [summary(0, { mission: 'Une mission. '.repeat(800) })],
        columns: ['mission', 'owner', 'zone', 'homologation'],
      }),
    );
    const text = file.toString('latin1');
    expect([...text.matchAll(/\/S \/TR\b/g)].length).toBeGreaterThan(2);
  });

  it('leaves its turn to the next dossier when its reader goes away', async () => {
    const applications = Array.from({ length: 3_000 }, (_, index) =>
      summary(index),
    );
    const { body } = exportApplications('pdf', tableInput({ applications }));
    for await (const part of body) {
      expect(String(part)).toMatch(/^%PDF/);
      break;
    }
    const next = await write('pdf', tableInput());
    expect(next.toString('latin1')).toMatch(/%%EOF\s*$/);
  });
});

describe('json', () => {
  it('has the applications with the chosen attributes', async () => {
    const input = tableInput({
      applications: [summary(0, values), summary(1)],
      columns: ['dima', 'owner'],
    });
    const { body, contentType, fileName } = exportApplications('json', input);
    expect(await json(body)).toEqual({
      at: '2026-11-22T10:00:00.000Z',
      applications: [summary(0, { dima: 4.5 }), summary(1)],
    });
    expect(contentType).toBe('application/json; charset=utf-8');
    expect(fileName).toBe('applications-2026-11-22.json');
  });
});

it('refuses a column that does not exist, and names those that do', () => {
  expect(() =>
    exportApplications('csv', tableInput({ columns: ['prix'] })),
  ).toThrow(
    /columns: there is no column 'prix'; choose among title, ref, zone/,
  );
});

it('writes any table of an attribute in one text, and reads it back', () => {
  const definition = attributeById('technologies');
  if (definition?.type.kind !== 'table') throw new Error('Not a table');
  const { columns: ofRows } = definition.type;
  const text = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map(one => one.trim())
    .filter(one => one !== '');
  const row = fc.record(
    { product: text, version: text },
    { requiredKeys: ['product'] },
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), rows => {
      const written = formatRows(ofRows, rows);
      const reading = readAttribute(definition, parseRows(ofRows, written));
      expect('value' in reading && reading.value).toEqual(rows);
    }),
  );
});

/** What no format keeps: ends of line are one, what XML forbids is replaced, outer white space goes. */
function plain(value: unknown): string {
  return cleanText(String(value).replace(/\r\n?/g, '\n')).trim();
}

async function inflate(file: Buffer): Promise<string> {
  const archive = await openArchive(file, {
    inflatedBytes: 1e8,
    keep: () => true,
  });
  return [...archive.values()]
    .map(String)
    .join('\n')
    .replace(/&apos;/g, "'");
}
