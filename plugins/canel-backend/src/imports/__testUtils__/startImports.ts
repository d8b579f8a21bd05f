import type { Knex } from 'knex';
import { DatabaseRecordSink } from '../../records/DatabaseRecordSink';
import { applyMigrations } from '../../stores/applyMigrations';
import { DatabaseSourceRowStore } from '../../stores/DatabaseSourceRowStore';
import { DatabaseImportStore } from '../DatabaseImportStore';
import { ImportService } from '../ImportService';
import { knownApplications } from './knownApplications';

/** Who brings the files of the tests. */
export const importer = 'user:default/alice.archi';

/** Imports on a database of their own, next to a map that knows `knownApplications`. */
export async function startImports(knex: Knex) {
  await applyMigrations(knex);
  const rows = DatabaseSourceRowStore.create({ knex });
  const imports = ImportService.create({
    store: DatabaseImportStore.create({ knex }),
    sink: DatabaseRecordSink.create({
      store: rows,
      readCatalogNames: async () => ({
        refs: new Set(knownApplications.map(({ ref }) => ref)),
        refByRefAppId: new Map(),
      }),
      afterChange: async () => undefined,
    }),
    readKnowledge: async () => {
      const said = await rows.read('file');
      const refs = new Set(knownApplications.map(({ ref }) => ref));
      return {
        said,
        applications: [
          ...knownApplications,
          ...said.applications.filter(({ ref }) => !refs.has(ref)),
        ],
      };
    },
  });
  const plan = async (content: Buffer, fileName = 'parc.xlsx') =>
    imports.plan({ file: content, fileName, author: importer });
  const bring = async (content: Buffer) => {
    const { id } = await plan(content);
    return imports.apply(id, importer);
  };
  return { rows, imports, plan, bring };
}
