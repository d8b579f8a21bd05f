import fc from 'fast-check';
import { disarmCell, rearmCell } from './cells';
import { csvCell, csvLine } from './csv';

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
    ['-2', '-2'],
    ['-12,5', '-12,5'],
    ['-2+cmd', "'-2+cmd"],
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
        const record = readRecord(csvLine(values).slice(0, -2));
        expect(
          record.map((cell, index) =>
            cell === `'${values[index]}` ? values[index] : cell,
          ),
        ).toEqual(values);
        for (const cell of record) {
          expect(cell).not.toMatch(/^\s*[=+@]|^\s*-(?!\d[\d\s.,]*$)/);
        }
      }),
    );
  });
});

describe('rearmCell', () => {
  it('gives back any text that was disarmed, unless it was led by an apostrophe itself', () => {
    const text = fc
      .tuple(fc.constantFrom('', '=', '+', '-', '@', ' =', '\t'), fc.string())
      .map(parts => parts.join(''))
      .filter(value => !value.startsWith("'"));
    fc.assert(
      fc.property(text, value => {
        expect(rearmCell(disarmCell(value))).toBe(value);
      }),
    );
  });
});
