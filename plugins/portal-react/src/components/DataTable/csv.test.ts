import { toCsv } from './csv';

describe('toCsv', () => {
  it('writes what French and English spreadsheets read', () => {
    expect(
      toCsv([
        ['Nom', 'Note'],
        ['a;b', 'dit « "oui" »\nfin'],
      ]),
    ).toBe('\uFEFFNom;Note\r\n"a;b";"dit « ""oui"" »\nfin"\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['@cmd', "'@cmd"],
    ['+33 formule', "'+33 formule"],
    ['-12,5', '-12,5'],
    ['-dangereux', "'-dangereux"],
  ])('never lets %s run as a formula', (cell, written) => {
    expect(toCsv([[cell]])).toBe(`\uFEFF${written}\r\n`);
  });
});
