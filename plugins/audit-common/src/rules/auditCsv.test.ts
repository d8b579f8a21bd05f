import fc from 'fast-check';
import { auditCsvHeader, auditCsvLine, csvCell } from './auditCsv';

/** Reads one record back, as RFC 4180 says. */
function readRecord(line: string): string[] {
  const cells: string[] = [];
  let rest = line;
  for (;;) {
    const quoted = /^"((?:""|[^"])*)"/.exec(rest);
    const [written, cell] = quoted ?? /^([^;]*)/.exec(rest)!;
    cells.push(quoted ? cell.replaceAll('""', '"') : cell);
    rest = rest.slice(written.length);
    if (!rest) break;
    rest = rest.slice(1);
  }
  return cells;
}

describe('csvCell', () => {
  it.each([
    ['member.set', 'member.set'],
    ['a;b', '"a;b"'],
    ['say "yes"', '"say ""yes"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+33', "'+33"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1+1', "' =1+1"],
    ['=a;"b"', '"\'=a;""b"""'],
    ['', ''],
  ])('writes %j as %j', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  it('gives back any text, but for the apostrophe that disarms a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), values => {
        const record = readRecord(values.map(csvCell).join(';'));
        expect(
          record.map((cell, index) =>
            cell === `'${values[index]}` ? values[index] : cell,
          ),
        ).toEqual(values);
        for (const cell of record) expect(cell).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});

describe('auditCsvLine', () => {
  it('writes each fact under its heading', () => {
    expect(
      auditCsvLine({
        id: '1',
        at: '2026-11-22T10:00:00.000Z',
        actor: 'user:default/camille.porteur',
        plugin: 'projects',
        action: 'member.set',
        outcome: 'succeeded',
        project: 'vigie',
        target: '=cmd()',
        details: { role: 'devops' },
      }),
    ).toBe(
      '2026-11-22T10:00:00.000Z;user:default/camille.porteur;projects;member.set;succeeded;vigie;\'=cmd();"{""role"":""devops""}";1\r\n',
    );
    expect(auditCsvHeader).toBe(
      '\ufeffat;actor;plugin;action;outcome;project;target;details;id\r\n',
    );
  });
});
