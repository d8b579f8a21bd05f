import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { Publisher } from '@backstage/plugin-techdocs-node';
import { TurnTakingPublisher } from './TurnTakingPublisher';

const entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'cct', namespace: 'default' },
};

describe('TurnTakingPublisher', () => {
  const directory = createMockDirectory();

  it('publishes a site that is built several times at once', async () => {
    const built = directory.resolve('built');
    for (let page = 0; page < 60; page++) {
      await mkdir(join(built, `page${page}`), { recursive: true });
      await writeFile(join(built, `page${page}`, 'index.html'), `${page}`);
    }
    await writeFile(join(built, 'index.html'), 'home');
    const publisher = TurnTakingPublisher.create(
      await Publisher.fromConfig(
        mockServices.rootConfig({
          data: {
            techdocs: {
              publisher: {
                type: 'local',
                local: { publishDirectory: directory.resolve('published') },
              },
            },
          },
        }),
        {
          discovery: mockServices.discovery(),
          logger: mockServices.logger.mock(),
        },
      ),
    );
    expect(await publisher.hasDocsBeenGenerated(entity)).toBe(false);
    await Promise.all(
      Array.from({ length: 8 }, () =>
        publisher.publish({ entity, directory: built }),
      ),
    );
    expect(await publisher.hasDocsBeenGenerated(entity)).toBe(true);
    const published = directory.resolve('published/default/component/cct');
    expect(await readdir(published)).toHaveLength(61);
  });

  it('goes on with the next one after one that failed', async () => {
    const publish = jest
      .fn(async () => ({ objects: [] }))
      .mockRejectedValueOnce(new Error('No room'));
    const publisher = TurnTakingPublisher.create({
      publish,
      getReadiness: jest.fn(),
      fetchTechDocsMetadata: jest.fn(),
      docsRouter: jest.fn(),
      hasDocsBeenGenerated: jest.fn(),
    });
    const request = { entity, directory: 'built' };
    const results = await Promise.allSettled([
      publisher.publish(request),
      publisher.publish(request),
    ]);
    expect(results.map(({ status }) => status)).toEqual([
      'rejected',
      'fulfilled',
    ]);
  });
});
