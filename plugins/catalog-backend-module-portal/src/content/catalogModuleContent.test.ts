import { mkdir, mkdtemp, rm, writeFile } from 'fs/promises';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { setTimeout as sleep } from 'timers/promises';
import {
  type TestBackend,
  TestDatabases,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import request from 'supertest';
import catalogModulePortal from '../index';

jest.setTimeout(120_000);

describe('the content of the catalog after an upgrade', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  let folder: string;
  let running: TestBackend | undefined;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'content-'));
  });

  afterEach(async () => {
    await running?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  async function write(path: string, entity: object) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), JSON.stringify(entity));
  }

  const domain = (name: string, title: string) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Domain',
    metadata: { name, title },
    spec: { owner: 'socle' },
  });

  /** The titles in the catalog once they are as expected, or what they still are after half a minute. */
  async function titlesOnce(
    backend: TestBackend,
    expected: string[],
  ): Promise<string[]> {
    let titles: string[] = [];
    for (let attempt = 0; attempt < 300; attempt++) {
      const { body } = await request(backend.server)
        .get('/api/catalog/entities?filter=kind=domain')
        .expect(200);
      titles = body
        .map(({ metadata }: { metadata: { title: string } }) => metadata.title)
        .sort();
      if (titles.join() === expected.join()) break;
      await sleep(100);
    }
    return titles;
  }

  it('is there without waiting for the processing loop', async () => {
    const knex = await databases.init('SQLITE_3');
    const start = () =>
      startTestBackend({
        features: [
          catalogPlugin,
          catalogModulePortal,
          mockServices.database.factory({ knex }),
          mockServices.rootConfig.factory({
            data: {
              catalog: {
                processingInterval: { hours: 1 },
                rules: [{ allow: ['Location', 'Domain'] }],
                locations: [
                  { type: 'file', target: join(folder, 'content.yaml') },
                  { type: 'file', target: join(folder, 'wizards/*/it.yaml') },
                ],
              },
            },
          }),
        ],
      });
    await write('content.yaml', {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Location',
      metadata: { name: 'content' },
      spec: { targets: ['./domains.yaml'] },
    });
    await write('domains.yaml', domain('crises', 'Crises'));
    await write('wizards/one/it.yaml', domain('one', 'Un'));
    const old = await start();
    running = old;
    const asWritten = ['Crises', 'Un'];
    expect(await titlesOnce(old, asWritten)).toEqual(asWritten);
    await old.stop();

    await write('domains.yaml', domain('crises', 'Gestion de crise'));
    await write('wizards/two/it.yaml', domain('two', 'Deux'));
    running = await start();
    const upgraded = ['Deux', 'Gestion de crise', 'Un'];
    expect(await titlesOnce(running, upgraded)).toEqual(upgraded);
  });
});
