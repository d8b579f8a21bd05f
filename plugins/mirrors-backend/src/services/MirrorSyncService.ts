import {
  pairsToCompare,
  planRefs,
  refKey,
  type MirrorFailure,
  type RefChange,
  type RefTip,
} from '@cloud-pi-native/plugin-mirrors-common';
import { ForgeError, type Forge } from '@cloud-pi-native/plugin-forge-node';
import {
  BareCache,
  redactSecrets,
  secretsOf,
  type GitRemote,
} from '@cloud-pi-native/plugin-git-node';
import {
  compactCache,
  fetchSource,
  isAncestor,
  listCachedRefs,
  listRemoteRefs,
  type CachedRef,
  type GitPlace,
} from '../git/gitOperations';
import type { StoredMirror } from '../stores/MirrorStore';
import type { StoredRef } from '../stores/RefStore';
import type { MirrorCredentials } from './MirrorCredentials';
import { pushPlan, type PushOutcome } from './pushPlan';
import { refsAfterSync } from './refsAfterSync';
import type { SourcePolicy } from './SourcePolicy';
import { SyncFailure } from './SyncFailure';
import type { SyncLog } from './SyncLog';
import { detailOf, toSyncFailure } from './toSyncFailure';

export interface SyncJob {
  mirror: Pick<StoredMirror, 'id' | 'sourceUrl' | 'targetPath' | 'refs'>;
  credentials?: MirrorCredentials;
  /** The refs as the last sync left them. */
  known: readonly StoredRef[];
  log: SyncLog;
  signal: AbortSignal;
}

export interface SyncOutcome {
  changedRefs: number;
  refs: StoredRef[];
  /** Present when the target refused some of the refs; the others were pushed. */
  failure?: MirrorFailure;
}

/** What mirroring needs of the secondary forge. */
export type TargetForge = Pick<
  Forge,
  'name' | 'findRepository' | 'gitCredentials' | 'setDefaultBranch'
>;

/** Times that a target which moves while it is written to is read again. */
const maximumRounds = 3;

/**
 * Copies the refs of a source to its target, once, with real Git over HTTP.
 *
 * Can be stopped at any point and run again: the cache is only a cache, each push is conditional on what the target
 * was when it was read, and what to do is worked out anew from both sides every time.
 */
export class MirrorSyncService {
  readonly #workingDirectory: string;
  readonly #forge: TargetForge;
  readonly #policy: SourcePolicy;

  static create(options: {
    /** Folder of the caches; gigabytes, can be lost at any time. */
    workingDirectory: string;
    forge: TargetForge;
    policy: SourcePolicy;
  }): MirrorSyncService {
    return new MirrorSyncService(options);
  }

  private constructor(options: Parameters<typeof MirrorSyncService.create>[0]) {
    this.#workingDirectory = options.workingDirectory;
    this.#forge = options.forge;
    this.#policy = options.policy;
  }

  /** Throws a {@link SyncFailure} that names the system at fault, or the reason of `signal`. */
  async synchronise(job: SyncJob): Promise<SyncOutcome> {
    const { mirror, signal } = job;
    job.log.add('started', {
      source: mirror.sourceUrl,
      target: mirror.targetPath,
    });
    try {
      const source = this.#sourceOf(job);
      const cache = await BareCache.open({
        workingDirectory: this.#workingDirectory,
        key: mirror.id,
        sourceUrl: mirror.sourceUrl,
        signal,
      });
      try {
        return await this.#copy(job, source, cache.directory);
      } finally {
        // Git cleaned up after itself, unless it had to be killed: then `signal` was aborted.
        if (!signal.aborted) await cache.close();
      }
    } catch (error) {
      if (signal.aborted) throw error;
      throw toSyncFailure(error, mirror.sourceUrl);
    }
  }

  async #copy(
    job: SyncJob,
    source: GitRemote,
    gitDirectory: string,
  ): Promise<SyncOutcome> {
    const { log, known, signal } = job;
    const place: GitPlace = { gitDirectory, signal };
    const { refs: sourceRefs, defaultBranch } = await readSource(
      source,
      place,
      log,
    );
    const copied = known.filter(ref => ref.mirroredObject !== undefined);
    if (copied.length > 0 && !sourceRefs.some(isBranch)) {
      throw new SyncFailure({ code: 'source-empty', system: source.system });
    }
    const target = await this.#targetOf(job);
    const mirrored = new Map(
      copied.map(ref => [refKey(ref), ref.mirroredObject ?? '']),
    );
    let changedRefs = 0;
    for (let round = 1; ; round += 1) {
      const { refs: targetRefs, defaultBranch: targetDefault } =
        await listRemoteRefs(target, place);
      if (round === 1) log.add('target-read', countsOf(targetRefs));
      const plan = planRefs({
        source: sourceRefs,
        target: targetRefs,
        mirrored,
        selection: job.mirror.refs,
        isAncestor: await kinship(sourceRefs, targetRefs, place),
      });
      const push = await pushPlan(plan, target, place, {
        first: targetRefs.some(isBranch) ? undefined : defaultBranch,
      });
      changedRefs += push.pushed.length;
      logPush(log, push.pushed);
      if (push.stale && round < maximumRounds) continue;
      if (changedRefs === 0 && push.refused.length === 0) {
        log.add('nothing-to-push');
      }
      log.addRefs(
        'divergent',
        plan.filter(({ action }) => action === 'leave'),
      );
      for (const { change, reason } of push.refused) {
        log.addRefs('refused', [change], { reason });
      }
      const refs = refsAfterSync({
        plan,
        source: sourceRefs,
        known,
        refused: push.refused,
      });
      // Afterwards it is the team's: what they choose in the copy stays.
      if (copied.length === 0 || targetDefault === undefined) {
        await this.#setDefaultBranch(job, refs, defaultBranch);
      }
      await compactCache(place);
      return {
        changedRefs,
        refs,
        failure: failureOf(push, target),
      };
    }
  }

  /**
   * Gives the copy the default branch of the source. A failure fails the sync: its refs are then not remembered, so
   * that the next one is a first one again.
   */
  async #setDefaultBranch(
    job: SyncJob,
    refs: readonly StoredRef[],
    branch: string | undefined,
  ): Promise<void> {
    const isCopied = refs.some(
      ref =>
        ref.kind === 'branch' &&
        ref.name === branch &&
        ref.mirroredObject !== undefined,
    );
    if (branch === undefined || !isCopied) return;
    try {
      const { changed } = await this.#forge.setDefaultBranch(
        job.mirror.targetPath,
        branch,
      );
      if (changed) job.log.add('default-branch', { branch });
    } catch (error) {
      throw this.#forgeFailure(error);
    }
  }

  #forgeFailure(error: unknown): SyncFailure {
    const isRefused = error instanceof ForgeError && error.reason === 'refused';
    return new SyncFailure({
      code: isRefused ? 'target-authentication' : 'target-unreachable',
      system: this.#forge.name,
      detail: detailOf(error),
    });
  }

  #sourceOf(job: SyncJob): GitRemote {
    const { sourceUrl } = job.mirror;
    this.#policy.check(sourceUrl);
    return {
      side: 'source',
      system: sourceUrl,
      url: sourceUrl,
      credentials: job.credentials,
    };
  }

  async #targetOf(job: SyncJob): Promise<GitRemote> {
    const { targetPath } = job.mirror;
    const system = this.#forge.name;
    let remote: GitRemote | undefined;
    try {
      const repository = await this.#forge.findRepository(targetPath);
      remote = repository && {
        side: 'target',
        system,
        url: repository.cloneUrl,
        credentials: await this.#forge.gitCredentials(targetPath),
      };
    } catch (error) {
      throw this.#forgeFailure(error);
    }
    if (!remote) {
      throw new SyncFailure({
        code: 'target-not-found',
        system,
        detail: targetPath,
      });
    }
    this.#policy.check(remote.url);
    return remote;
  }
}

async function readSource(
  source: GitRemote,
  place: GitPlace,
  log: SyncLog,
): Promise<{ refs: CachedRef[]; defaultBranch?: string }> {
  const listed = await listRemoteRefs(source, place);
  log.add('source-read', countsOf(listed.refs));
  let refs = await listCachedRefs(place);
  if (haveSameTips(listed.refs, refs)) {
    log.add('source-unchanged');
  } else {
    await fetchSource(source, place);
    refs = await listCachedRefs(place);
    log.add('source-fetched');
  }
  return { refs, defaultBranch: listed.defaultBranch };
}

async function kinship(
  source: readonly RefTip[],
  target: readonly RefTip[],
  place: GitPlace,
): Promise<(older: string, newer: string) => boolean> {
  const kin = new Set<string>();
  for (const { older, newer } of pairsToCompare(source, target)) {
    if (await isAncestor(older, newer, place)) kin.add(`${older} ${newer}`);
  }
  return (older, newer) => kin.has(`${older} ${newer}`);
}

function logPush(log: SyncLog, pushed: readonly RefChange[]): void {
  log.addRefs(
    'pushed',
    pushed.filter(({ action }) => action !== 'remove'),
  );
  log.addRefs(
    'removed',
    pushed.filter(({ action }) => action === 'remove'),
  );
}

function failureOf(
  push: PushOutcome,
  target: GitRemote,
): MirrorFailure | undefined {
  const system = target.system;
  if (push.refused.length > 0) {
    const [{ change, reason }] = push.refused;
    return {
      code: 'target-refused',
      system,
      detail: `${change.name}: ${redactSecrets(reason, secretsOf(target))}`,
    };
  }
  if (push.stale) {
    return { code: 'target-moving', system };
  }
  return undefined;
}

function isBranch(ref: RefTip): boolean {
  return ref.kind === 'branch';
}

function countsOf(refs: readonly RefTip[]): { branches: number; tags: number } {
  const branches = refs.filter(isBranch).length;
  return { branches, tags: refs.length - branches };
}

function haveSameTips(a: readonly RefTip[], b: readonly RefTip[]): boolean {
  const tips = new Set(a.map(ref => `${refKey(ref)} ${ref.object}`));
  return (
    a.length === b.length &&
    b.every(ref => tips.has(`${refKey(ref)} ${ref.object}`))
  );
}
