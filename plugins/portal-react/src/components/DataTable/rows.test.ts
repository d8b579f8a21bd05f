import fc from 'fast-check';
import { formatsFor } from '../../hooks';
import { cellTextOf, filterWords, selectRows, sortRows } from './rows';
import type { DataTableColumn, TableChoices } from './types';

interface Row {
  name: string;
  age?: number;
  open: boolean;
}

const formats = formatsFor('fr');
const cellText = cellTextOf(formats, { yes: 'Oui', no: 'Non' });
const columns: DataTableColumn<Row>[] = [
  { id: 'name', header: 'Nom', value: row => row.name },
  { id: 'age', header: 'Âge', value: row => row.age },
  { id: 'open', header: 'Ouvert', value: row => row.open, filter: true },
];
const rows: Row[] = [
  { name: 'Échéancier', age: 10, open: true },
  { name: 'Annuaire', open: false },
  { name: 'Carte 10', age: 2, open: true },
  { name: 'Carte 9', age: 2, open: false },
];
const none: TableChoices = { search: '', filters: {}, page: 1 };
const namesOf = (selected: Row[]) => selected.map(row => row.name);

describe('rows of a table', () => {
  it('searches every word, without accents or capitals', () => {
    const search = (text: string) =>
      namesOf(
        selectRows(rows, columns, { ...none, search: text }, cellText, formats),
      );
    expect(search('echeancier')).toEqual(['Échéancier']);
    expect(search('CARTE oui')).toEqual(['Carte 10']);
    expect(search('inconnu')).toEqual([]);
  });

  it('filters by the words shown, on columns that offer a filter only', () => {
    const choices = { ...none, filters: { open: 'Non', name: 'Carte 9' } };
    expect(
      namesOf(selectRows(rows, columns, choices, cellText, formats)),
    ).toEqual(['Annuaire', 'Carte 9']);
    expect(filterWords(rows, columns[2], cellText, formats)).toEqual([
      'Non',
      'Oui',
    ]);
  });

  it('sorts as the language does, rows without a value last in both orders', () => {
    const sorted = (column: string, direction: 'ascending' | 'descending') =>
      namesOf(sortRows(rows, columns, { column, direction }, formats));
    expect(sorted('name', 'ascending')).toEqual([
      'Annuaire',
      'Carte 9',
      'Carte 10',
      'Échéancier',
    ]);
    expect(sorted('age', 'ascending')).toEqual([
      'Carte 10',
      'Carte 9',
      'Échéancier',
      'Annuaire',
    ]);
    expect(sorted('age', 'descending').at(-1)).toBe('Annuaire');
    expect(sorted('unknown', 'ascending')).toEqual(namesOf(rows));
  });

  it('never loses, doubles or invents a row', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            name: fc.string(),
            age: fc.option(fc.integer(), { nil: undefined }),
            open: fc.boolean(),
          }),
        ),
        fc.constantFrom('name', 'age', 'open'),
        fc.constantFrom('ascending' as const, 'descending' as const),
        (some, column, direction) => {
          const sorted = sortRows(
            some,
            columns,
            { column, direction },
            formats,
          );
          expect(sorted).toHaveLength(some.length);
          expect(new Set(sorted)).toEqual(new Set(some));
        },
      ),
    );
  });
});
