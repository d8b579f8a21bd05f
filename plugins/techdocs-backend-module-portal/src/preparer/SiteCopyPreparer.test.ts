import { mkdir, readdir, readFile, rm, writeFile } from 'fs/promises';
import { join } from 'path';
import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import {
  ANNOTATION_SOURCE_LOCATION,
  type Entity,
} from '@backstage/catalog-model';
import { DirectoryPreparer } from '@backstage/plugin-techdocs-node';
import { requireMkdocs } from './requireMkdocs';
import { SiteCopyPreparer } from './SiteCopyPreparer';

const folder = createMockDirectory();

const configuration = '# Ours\nsite_name: CCT\ndocs_dir: pages\n';

function entityIn(path: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'cct',
      annotations: {
        'backstage.io/techdocs-ref': 'dir:.',
        'backstage.io/managed-by-location': `file:${path}/catalog-info.yaml`,
        [ANNOTATION_SOURCE_LOCATION]: `file:${path}/catalog-info.yaml`,
      },
    },
  };
}

function preparer(requireGenerator: () => Promise<void> = async () => {}) {
  return SiteCopyPreparer.create({
    original: DirectoryPreparer.fromConfig(mockServices.rootConfig(), {
      logger: mockServices.logger.mock(),
      reader: mockServices.urlReader.mock(),
    }),
    requireGenerator,
  });
}

describe('SiteCopyPreparer', () => {
  const prepared: string[] = [];

  async function prepare(etag?: string) {
    const response = await preparer().prepare(entityIn(folder.path), { etag });
    prepared.push(response.preparedDir);
    return response;
  }

  beforeEach(() =>
    folder.setContent({
      'catalog-info.yaml': 'kind: Component',
      'mkdocs.yml': configuration,
      pages: { 'index.md': '# CCT', normes: { 'rgaa.md': '# RGAA' } },
      tutoriels: { 'mkdocs.yml': 'site_name: other' },
    }),
  );

  afterEach(async () => {
    await Promise.all(
      prepared.map(path => rm(path, { recursive: true, force: true })),
    );
  });

  it('gives a copy of the site, which the generator may change', async () => {
    const { preparedDir } = await prepare();
    expect(await readdir(preparedDir)).toEqual(['mkdocs.yml', 'pages']);
    expect(
      await readFile(join(preparedDir, 'pages/normes/rgaa.md'), 'utf8'),
    ).toBe('# RGAA');
    await writeFile(join(preparedDir, 'mkdocs.yml'), 'changed');
    expect(await readFile(folder.resolve('mkdocs.yml'), 'utf8')).toBe(
      configuration,
    );
  });

  it('does not prepare again what has not changed', async () => {
    const { etag } = await prepare();
    await expect(prepare(etag)).rejects.toMatchObject({
      name: 'NotModifiedError',
    });
    await writeFile(folder.resolve('tutoriels/mkdocs.yml'), 'another site');
    await expect(prepare(etag)).rejects.toMatchObject({
      name: 'NotModifiedError',
    });
  });

  it.each([
    ['a page', 'pages/index.md'],
    ['a new page', 'pages/new.md'],
    ['the configuration', 'mkdocs.yml'],
  ])('prepares again with %s', async (_, file) => {
    const { etag } = await prepare();
    await writeFile(folder.resolve(file), `${configuration}# changed`);
    expect((await prepare(etag)).etag).not.toBe(etag);
  });

  it('takes the whole folder of a site that names no folder of pages', async () => {
    await writeFile(folder.resolve('mkdocs.yml'), 'site_name: CCT\n');
    const { preparedDir } = await prepare();
    expect(await readdir(preparedDir)).toContain('pages');
    await mkdir(folder.resolve('docs'));
    const withDocs = await prepare();
    expect(await readdir(withDocs.preparedDir)).toEqual(['docs', 'mkdocs.yml']);
  });

  it('says how to have a documentation where nothing can build it', async () => {
    const withoutMkdocs = preparer(() => requireMkdocs(folder.path));
    await expect(withoutMkdocs.prepare(entityIn(folder.path))).rejects.toThrow(
      /apt-get install python3-venv.*\/opt\/mkdocs\/bin/,
    );
    const { etag } = await prepare();
    await expect(
      withoutMkdocs.prepare(entityIn(folder.path), { etag }),
    ).rejects.toMatchObject({ name: 'NotModifiedError' });
  });

  it('finds the program in any folder of the path', async () => {
    await writeFile(folder.resolve('mkdocs'), '#!/bin/sh\n', { mode: 0o755 });
    await expect(
      requireMkdocs(`/nowhere:${folder.path}`),
    ).resolves.toBeUndefined();
    await expect(requireMkdocs(undefined)).rejects.toThrow('MkDocs');
  });
});
