import { mockServices } from '@backstage/backend-test-utils';
import { everyRef } from '@cloud-pi-native/plugin-mirrors-common';
import { TestForges } from '../__testUtils__/forges';
import { commit, git, withCredentials } from '../__testUtils__/git';
import type { StoredRef } from '../stores/RefStore';
import { MirrorSyncService } from './MirrorSyncService';
import { SourcePolicy } from './SourcePolicy';
import { SyncLog } from './SyncLog';

jest.setTimeout(120_000);

let forges: TestForges;

beforeAll(async () => {
  forges = await TestForges.start();
});
afterAll(() => forges.stop());

/**
 * A source whose branches `main` and `trunk` are the same, and whose `HEAD` is `trunk`. The copy has its `main` already,
 * as when somebody pushed it by hand.
 */
async function createSource(targetPath: string): Promise<string> {
  const path = await forges.createTarget('source');
  const checkout = await forges.checkOut(
    forges.targetUrl(path),
    forges.targetCredentials,
  );
  await commit(checkout, 'a.txt', 'a');
  await git(checkout, 'push', '--quiet', 'origin', 'HEAD:refs/heads/main');
  await git(checkout, 'push', '--quiet', 'origin', 'HEAD:refs/heads/trunk');
  await forges.forge.setDefaultBranch(path, 'trunk');
  await git(
    checkout,
    'push',
    '--quiet',
    withCredentials(forges.targetUrl(targetPath), forges.targetCredentials),
    'HEAD:refs/heads/main',
  );
  return forges.targetUrl(path);
}

describe('the default branch of a copy', () => {
  it('is that of the source after the first sync, then the choice of the team', async () => {
    const targetPath = await forges.createTarget('copy');
    const sourceUrl = await createSource(targetPath);
    const service = MirrorSyncService.create({
      workingDirectory: await forges.makeFolder(),
      forge: forges.forge,
      policy: SourcePolicy.fromConfig(
        mockServices.rootConfig({
          data: { mirrors: { allowInsecureLoopback: true } },
        }),
      ),
    });
    const synchronise = async (known: StoredRef[]) => {
      const log = SyncLog.create();
      const { refs } = await service.synchronise({
        mirror: { id: 'copy', sourceUrl, targetPath, refs: everyRef },
        credentials: forges.targetCredentials,
        known,
        log,
        signal: new AbortController().signal,
      });
      return { refs, lines: log.lines };
    };
    const defaultBranch = async () =>
      (await forges.forge.findRepository(targetPath))?.defaultBranch;
    expect(await defaultBranch()).toBe('main');

    const { faults } = forges.sandbox.gitlab;
    const { id } = faults.inject({
      method: 'PUT',
      path: '/api/v4/projects/*',
      effect: { kind: 'status', status: 403 },
    });
    await expect(synchronise([])).rejects.toMatchObject({
      failure: { code: 'target-authentication', system: forges.forge.name },
    });
    faults.remove(id);
    expect(await defaultBranch()).toBe('main');

    const { refs, lines } = await synchronise([]);
    expect(await defaultBranch()).toBe('trunk');
    expect(lines).toContainEqual(
      expect.objectContaining({
        code: 'default-branch',
        values: { branch: 'trunk' },
      }),
    );

    await forges.forge.setDefaultBranch(targetPath, 'main');
    await synchronise(refs);
    expect(await defaultBranch()).toBe('main');
  });
});
