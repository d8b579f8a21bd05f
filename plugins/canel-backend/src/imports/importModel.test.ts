import {
  type ImportSheetKind,
  importTargets,
} from '@cloud-pi-native/plugin-canel-common';
import { buffer } from 'stream/consumers';
import { guessMapping } from './planning/guessMapping';
import { readWorkbook } from './reading/readWorkbook';
import { writeImportModel } from './writeImportModel';

const kinds: ImportSheetKind[] = ['applications', 'people', 'flows', 'ignored'];

describe('the model of an import', () => {
  it.each(['fr', 'en'] as const)(
    'has every column, understood as it is, in %s',
    async language => {
      const { fileName, body } = writeImportModel(language);
      const { sheets } = await readWorkbook(await buffer(body), fileName);
      const mapping = sheets.map(guessMapping);
      expect(mapping.map(({ kind }) => kind)).toEqual(kinds);
      for (const { kind, columns } of mapping.slice(0, 3)) {
        expect(columns.map(({ target }) => target)).toEqual(
          importTargets[kind].map(({ id }) => id),
        );
      }
      const [, , , help] = sheets;
      expect(help.rows).toHaveLength(
        Object.values(importTargets).flat().length,
      );
    },
  );
});
