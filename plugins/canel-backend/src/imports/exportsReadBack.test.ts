import { applicationAttributes } from '@cloud-pi-native/plugin-canel-common';
import { buffer } from 'stream/consumers';
import { createDatabases } from '../__testUtils__/databases';
import { exportApplications } from '../exports';
import { summary, tableInput } from '../exports/__testUtils__/applications';
import { vigieId } from './__testUtils__/knownApplications';
import { startImports } from './__testUtils__/startImports';

jest.setTimeout(120_000);

const databases = createDatabases();

describe.each(databases.eachSupportedId())(
  'exports read back on %s',
  engine => {
    it.each(['csv', 'xlsx', 'ods'] as const)(
      'reads an export in %s as what it came from',
      async format => {
        const { rows, bring } = await startImports(
          await databases.init(engine),
        );
        const values = {
          refAppId: vigieId,
          mission: '= « π »\n; a',
          users: ['Agents', 'Usagers'],
          status: 'retiring',
          technologies: [{ product: 'A|B', endOfSupport: '2027-01-01' }],
          dsfr: false,
          dima: 0.5,
        };
        const { body } = exportApplications(
          format,
          tableInput({
            applications: [summary(1, values, 'Vigie')],
            columns: [
              'ref',
              'owner',
              'homologation',
              'alert',
              ...applicationAttributes.map(({ id }) => id),
            ],
          }),
        );
        await bring(await buffer(body));
        const { applications, records } = await rows.read('file');
        expect(applications).toMatchObject([
          { ref: 'system:default/vigie', owner: 'Direction du numérique' },
        ]);
        expect(
          Object.fromEntries(
            records.map(({ attribute, value }) => [attribute, value]),
          ),
        ).toEqual(values);
      },
    );
  },
);
