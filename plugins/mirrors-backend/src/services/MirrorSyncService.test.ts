import { promises as fs } from 'fs';
import { createServer, type Server } from 'http';
import type { AddressInfo } from 'net';
import { join } from 'path';
import { mockServices } from '@backstage/backend-test-utils';
import { everyRef } from '@cloud-pi-native/plugin-mirrors-common';
import { TestForges } from '../__testUtils__/forges';
import { commit, git } from '../__testUtils__/git';
import type { StoredRef } from '../stores/RefStore';
import { MirrorSyncService, type SyncJob } from './MirrorSyncService';
import { SourcePolicy } from './SourcePolicy';
import { SyncLog } from './SyncLog';

jest.setTimeout(120_000);

let forges: TestForges;
let service: MirrorSyncService;
let workingDirectory: string;

beforeAll(async () => {
  forges = await TestForges.start();
  workingDirectory = await forges.makeFolder();
  service = MirrorSyncService.create({
    workingDirectory,
    forge: forges.forge,
    policy: SourcePolicy.fromConfig(
      mockServices.rootConfig({
        data: { mirrors: { allowInsecureLoopback: true } },
      }),
    ),
  });
});

afterAll(() => forges.stop());
afterEach(() => forges.sandbox.gitlab.faults.clear());

/** A mirror whose refs are remembered from one sync to the next, as the stores do. */
async function createMirror(
  name: string,
  options: {
    sourceUrl?: string;
    refs?: SyncJob['mirror']['refs'];
    credentials?: SyncJob['credentials'];
  } = {},
) {
  const mirror = {
    id: name,
    sourceUrl:
      options.sourceUrl ?? forges.sandbox.primaryForge.publicRepositoryUrl,
    targetPath: await forges.createTarget(name),
    refs: options.refs ?? everyRef,
  };
  let known: StoredRef[] = [];
  return {
    ...mirror,
    folder: join(workingDirectory, name),
    synchronise: async (
      change: Partial<SyncJob> & { sourceUrl?: string } = {},
    ) => {
      const log = SyncLog.create();
      const outcome = await service.synchronise({
        mirror: { ...mirror, sourceUrl: change.sourceUrl ?? mirror.sourceUrl },
        credentials: options.credentials,
        known,
        log,
        signal: new AbortController().signal,
        ...change,
      });
      known = outcome.refs;
      return { ...outcome, log: log.lines };
    },
  };
}

const publicUrl = () => forges.sandbox.primaryForge.publicRepositoryUrl;
const codes = (log: { code: string }[]) => log.map(({ code }) => code);

describe('MirrorSyncService', () => {
  it('brings every branch and tag with the same commits, then follows the source', async () => {
    const mirror = await createMirror('everything');
    const first = await mirror.synchronise();
    const source = await forges.sourceRefs(publicUrl());
    expect(Object.keys(source).length).toBeGreaterThan(3);
    expect(await forges.targetRefs(mirror.targetPath)).toEqual(source);
    expect(first.changedRefs).toBe(Object.keys(source).length);
    expect(first.refs).toHaveLength(first.changedRefs);
    expect(codes(first.log)).toEqual(
      [
        'started',
        'source-read',
        'source-fetched',
        'target-read',
        'pushed',
        'pushed',
      ].slice(0, first.log.length),
    );

    const idle = await mirror.synchronise();
    expect(idle.changedRefs).toBe(0);
    expect(codes(idle.log)).toContain('source-unchanged');
    expect(codes(idle.log)).toContain('nothing-to-push');

    const checkout = await forges.checkOut(
      publicUrl(),
      forges.sourceCredentials,
    );
    await commit(checkout, 'nouveau.txt', 'bonjour');
    await git(checkout, 'tag', '--annotate', 'v9.0', '--message', 'Neuf');
    await git(checkout, 'push', '--quiet', 'origin', 'HEAD', 'v9.0');
    await git(checkout, 'push', '--quiet', 'origin', 'HEAD:refs/heads/essai');
    const moved = await mirror.synchronise();
    expect(moved.changedRefs).toBe(3);
    expect(await forges.targetRefs(mirror.targetPath)).toEqual(
      await forges.sourceRefs(publicUrl()),
    );
    const tag = moved.refs.find(({ name }) => name === 'v9.0');
    expect(tag?.commit).toBe(await git(checkout, 'rev-parse', 'HEAD'));
    expect(tag?.mirroredObject).toBe(await git(checkout, 'rev-parse', 'v9.0'));

    await git(checkout, 'push', '--quiet', 'origin', ':essai', ':v9.0');
    // A folder of branches where a branch was.
    await git(
      checkout,
      'push',
      '--quiet',
      'origin',
      'HEAD:refs/heads/essai/un',
    );
    const removed = await mirror.synchronise();
    expect(removed.changedRefs).toBe(3);
    expect(codes(removed.log)).toContain('removed');
    expect(await forges.targetRefs(mirror.targetPath)).toEqual(
      await forges.sourceRefs(publicUrl()),
    );
  });

  it('copies only the chosen refs', async () => {
    const mirror = await createMirror('chosen', {
      refs: { branches: ['main'], tags: [] },
    });
    await mirror.synchronise();
    expect(Object.keys(await forges.targetRefs(mirror.targetPath))).toEqual([
      'refs/heads/main',
    ]);
  });

  it('leaves alone the work that the target alone holds, and says so', async () => {
    const mirror = await createMirror('divergent');
    await mirror.synchronise();
    const target = await forges.checkOut(
      forges.targetUrl(mirror.targetPath),
      forges.targetCredentials,
    );
    const ours = await commit(target, 'correctif.txt', 'côté État');
    await git(target, 'push', '--quiet', 'origin', 'HEAD:main');
    await git(target, 'push', '--quiet', 'origin', 'HEAD:refs/heads/interne');
    const source = await forges.checkOut(publicUrl(), forges.sourceCredentials);
    await commit(source, 'suite.txt', 'côté éditeur');
    await git(source, 'push', '--quiet', 'origin', 'HEAD:main');

    const result = await mirror.synchronise();
    expect(result.failure).toBeUndefined();
    expect(result.refs.filter(({ state }) => state !== 'in-sync')).toEqual([
      expect.objectContaining({
        name: 'main',
        state: 'divergent',
        divergence: 'changed-at-target',
        targetObject: ours,
      }),
    ]);
    expect(result.log.find(({ code }) => code === 'divergent')?.values).toEqual(
      { count: '1', names: 'main' },
    );
    const refs = await forges.targetRefs(mirror.targetPath);
    expect(refs['refs/heads/main']).toBe(ours);
    expect(refs['refs/heads/interne']).toBe(ours);

    // Once the source has that work, the mirror goes on by itself.
    await git(
      source,
      'pull',
      '--quiet',
      '--no-rebase',
      '--no-edit',
      await remoteUrl(target),
      'main',
    );
    await git(source, 'push', '--quiet', 'origin', 'HEAD:main');
    const mended = await mirror.synchronise();
    expect(mended.refs.every(({ state }) => state === 'in-sync')).toBe(true);
  });

  it('reports a source that was rewritten and keeps what was copied', async () => {
    const source = await forges.checkOut(publicUrl(), forges.sourceCredentials);
    await git(source, 'push', '--quiet', 'origin', 'HEAD:refs/heads/réécrite');
    const mirror = await createMirror('rewritten');
    await mirror.synchronise();
    const before = await forges.targetRefs(mirror.targetPath);
    await git(source, 'commit', '--quiet', '--amend', '--message', 'Autre');
    await git(
      source,
      'push',
      '--quiet',
      '--force',
      'origin',
      'HEAD:refs/heads/réécrite',
    );

    const { refs } = await mirror.synchronise();
    expect(refs.find(({ name }) => name === 'réécrite')).toMatchObject({
      state: 'divergent',
      divergence: 'rewritten-at-source',
    });
    expect(await forges.targetRefs(mirror.targetPath)).toEqual(before);
  });

  it('pushes what it may when the target protects a branch', async () => {
    const mirror = await createMirror('protected');
    const source = await forges.checkOut(publicUrl(), forges.sourceCredentials);
    await git(source, 'push', '--quiet', 'origin', 'HEAD:refs/heads/fermée');
    await forges.protectBranch(mirror.targetPath, 'fermée');

    const result = await mirror.synchronise();
    expect(result.failure).toMatchObject({
      code: 'target-refused',
      system: forges.forge.name,
      detail: expect.stringContaining('fermée'),
    });
    const { 'refs/heads/fermée': closed, ...open } = await forges.sourceRefs(
      publicUrl(),
    );
    expect(closed).toBeDefined();
    expect(await forges.targetRefs(mirror.targetPath)).toEqual(open);
    expect(result.refs.find(({ name }) => name === 'fermée')?.state).toBe(
      'refused',
    );
  });

  it('removes nothing when the source has lost everything', async () => {
    const mirror = await createMirror('emptied');
    await mirror.synchronise();
    const before = await forges.targetRefs(mirror.targetPath);
    const empty = await forges.createTarget('nothing');
    const emptySource = forges.targetUrl(empty);
    await expect(
      mirror.synchronise({
        sourceUrl: emptySource,
        credentials: forges.targetCredentials,
      }),
    ).rejects.toMatchObject({ failure: { code: 'source-empty' } });
    expect(await forges.targetRefs(mirror.targetPath)).toEqual(before);
  });

  describe('a private source', () => {
    const url = () => forges.sandbox.primaryForge.privateRepositoryUrl;

    it('opens to a good token', async () => {
      const mirror = await createMirror('private', {
        sourceUrl: url(),
        credentials: forges.sourceCredentials,
      });
      await mirror.synchronise();
      expect(await forges.targetRefs(mirror.targetPath)).toEqual(
        await forges.sourceRefs(url()),
      );
    });

    it.each([
      ['a wrong token', { username: 'demarches', password: 's3cr3t-token' }],
      ['no token', undefined],
    ])('refuses %s, by its name', async (_, credentials) => {
      const mirror = await createMirror(
        credentials ? 'wrong-token' : 'no-token',
        { sourceUrl: url(), credentials },
      );
      const error = await mirror.synchronise().catch(caught => caught);
      expect(error.failure).toMatchObject({
        code: 'source-authentication',
        system: url(),
      });
      expect(error.message).toContain(url());
      expect(error.message).toContain('token');
      expect(JSON.stringify(error)).not.toContain('s3cr3t');
    });
  });

  describe('what goes wrong', () => {
    let server: Server | undefined;
    afterEach(() => server?.close());

    it.each<[string, () => Promise<string>, string]>([
      [
        'a source that is down',
        async () => 'http://127.0.0.1:1/app.git',
        'source-unreachable',
      ],
      [
        'a repository that does not exist',
        async () => `${forges.sandbox.primaryForge.url}/absent.git`,
        'source-not-found',
      ],
      [
        'a redirection, even to a repository that exists',
        async () => {
          server = createServer((request, response) => {
            const path = request.url?.replace('/app.git', '') ?? '';
            response
              .writeHead(302, { location: `${publicUrl()}${path}` })
              .end();
          });
          await new Promise<void>(resolve => {
            server?.listen(0, '127.0.0.1', resolve);
          });
          const { port } = server.address() as AddressInfo;
          return `http://127.0.0.1:${port}/app.git`;
        },
        'source-redirected',
      ],
      [
        'a source that fails',
        async () => {
          server = createServer((_, response) => response.writeHead(503).end());
          await new Promise<void>(resolve => {
            server?.listen(0, '127.0.0.1', resolve);
          });
          const { port } = server.address() as AddressInfo;
          return `http://127.0.0.1:${port}/app.git`;
        },
        'source-unreachable',
      ],
    ])('names %s', async (title, urlOf, code) => {
      const sourceUrl = await urlOf();
      const mirror = await createMirror(`wrong${title.length}${code.length}`, {
        sourceUrl,
        credentials: { username: 'a', password: 's3cr3t' },
      });
      const error = await mirror.synchronise().catch(caught => caught);
      expect(error.failure).toMatchObject({ code, system: sourceUrl });
      expect(error.message).toContain(sourceUrl);
      expect(error.message).not.toContain('s3cr3t');
    });

    it('names the target that is missing, or that fails', async () => {
      const mirror = await createMirror('target');
      await expect(
        service.synchronise({
          mirror: { ...mirror, targetPath: 'projets/absent/api' },
          known: [],
          log: SyncLog.create(),
          signal: new AbortController().signal,
        }),
      ).rejects.toMatchObject({
        failure: { code: 'target-not-found', system: forges.forge.name },
      });
      forges.sandbox.gitlab.faults.inject({
        path: '*/git-receive-pack',
        effect: { kind: 'status', status: 503 },
      });
      await expect(mirror.synchronise()).rejects.toMatchObject({
        failure: { code: 'target-unreachable', system: forges.forge.name },
      });
    });

    it('never overwrites what comes while it pushes', async () => {
      const mirror = await createMirror('race');
      await mirror.synchronise();
      const source = await forges.checkOut(
        publicUrl(),
        forges.sourceCredentials,
      );
      const target = await forges.checkOut(
        forges.targetUrl(mirror.targetPath),
        forges.targetCredentials,
      );
      await commit(source, 'course.txt', 'source');
      await git(source, 'push', '--quiet', 'origin', 'HEAD:main');
      const theirs = await commit(target, 'course.txt', 'cible');

      const { faults } = forges.sandbox.gitlab;
      const held = faults.inject({
        path: '*/git-receive-pack',
        count: 1,
        effect: { kind: 'hold' },
      });
      const syncing = mirror.synchronise();
      await faults.met(held.id);
      await git(target, 'push', '--quiet', 'origin', 'HEAD:main');
      faults.remove(held.id);
      const { refs } = await syncing;
      expect(refs.find(({ name }) => name === 'main')).toMatchObject({
        state: 'divergent',
        targetObject: theirs,
      });
      expect(
        (await forges.targetRefs(mirror.targetPath))['refs/heads/main'],
      ).toBe(theirs);
    });
  });

  it('stops at once when it is told to, and starts again from a cache it can trust', async () => {
    const mirror = await createMirror('stopped');
    const { faults } = forges.sandbox.gitlab;
    const held = faults.inject({
      path: '*/git-receive-pack',
      effect: { kind: 'hold' },
    });
    const controller = new AbortController();
    const syncing = mirror.synchronise({ signal: controller.signal });
    await faults.met(held.id);
    controller.abort(new Error('The portal stops'));
    await expect(syncing).rejects.toThrow('The portal stops');
    const [left] = (await fs.readdir(mirror.folder)).filter(name =>
      name.endsWith('.git'),
    );
    // As a killed Git leaves it.
    await fs.writeFile(join(mirror.folder, left, 'packed-refs.lock'), '');

    faults.clear();
    await mirror.synchronise();
    expect(await forges.targetRefs(mirror.targetPath)).toEqual(
      await forges.sourceRefs(publicUrl()),
    );
    const after = await fs.readdir(mirror.folder);
    expect(after).toHaveLength(1);
    expect(after).not.toContain(left);
  });
});

async function remoteUrl(directory: string): Promise<string> {
  return git(directory, 'remote', 'get-url', 'origin');
}
