import { ConflictError, InputError } from '@backstage/errors';
import type { AuditAction, AuditLog } from '@cloud-pi-native/plugin-audit-node';
import {
  projectGroupPath,
  type Forge,
} from '@cloud-pi-native/plugin-forge-node';
import {
  checkRefPattern,
  everyRef,
  mirrorInterval,
  needsCredentials,
  type MirrorChange,
  type MirrorInput,
  type MirrorRefSelection,
  type MirrorSync,
  type MirrorSyncTrigger,
} from '@cloud-pi-native/plugin-mirrors-common';
import type { SecretBox } from '@cloud-pi-native/plugin-portal-node';
import type {
  MirrorPatch,
  MirrorStore,
  StoredMirror,
} from '../stores/MirrorStore';
import type { SyncStore } from '../stores/SyncStore';
import { openEnvelope, sealEnvelope } from './CredentialsEnvelope';
import { sealCredentials } from './MirrorCredentials';
import type { SourcePolicy } from './SourcePolicy';
import type { SyncWorker } from './SyncWorker';

/** Time that the provisioning has to ask for the first sync itself before the schedule does, in seconds. */
const firstSyncDelay = 30;

/** What is done to mirrors. The caller has checked the permissions. */
export class MirrorService {
  readonly #options: Parameters<typeof MirrorService.create>[0];

  static create(options: {
    mirrors: MirrorStore;
    syncs: SyncStore;
    forge: Forge;
    policy: SourcePolicy;
    secrets: SecretBox;
    audit: AuditLog;
    worker: SyncWorker;
  }): MirrorService {
    return new MirrorService(options);
  }

  private constructor(options: Parameters<typeof MirrorService.create>[0]) {
    this.#options = options;
  }

  /** Creates the mirror or brings it to `input`; a changed source forgets the credentials given for the old one. */
  async ensure(input: MirrorInput, actor: string): Promise<StoredMirror> {
    const { mirrors } = this.#options;
    this.#check(input);
    const wanted: Required<MirrorInput> = {
      ...input,
      refs: input.refs ?? everyRef,
      intervalSeconds: input.intervalSeconds ?? mirrorInterval.default,
    };
    const { mirror, created } = await mirrors.create(
      wanted,
      secondsFromNow(firstSyncDelay),
    );
    if (created) {
      await this.#record('mirror.created', mirror, actor, {
        source: mirror.sourceUrl,
      });
      return mirror;
    }
    const patch = patchFor(mirror, input);
    if (Object.keys(patch).length === 0) return mirror;
    const isOtherSource = patch.sourceUrl !== undefined;
    const updated = await mirrors.update(
      mirror.id,
      {
        ...patch,
        ...(isOtherSource ? { sealedCredentials: undefined } : {}),
        ...freshStart(),
      },
      { forgetRefs: isOtherSource || patch.targetPath !== undefined },
    );
    await this.#record('mirror.updated', updated, actor, {
      source: updated.sourceUrl,
    });
    return updated;
  }

  async update(
    mirror: StoredMirror,
    change: MirrorChange,
    actor: string,
  ): Promise<StoredMirror> {
    const { mirrors, worker } = this.#options;
    if (change.refs) checkSelection(change.refs);
    const updated = await mirrors.update(mirror.id, {
      ...change,
      // Resumed or chosen anew: what is missing comes now, not at the next interval.
      ...(change.paused === true ? {} : { nextSyncAt: secondsFromNow(0) }),
    });
    const isPauseChanged =
      change.paused !== undefined && change.paused !== mirror.paused;
    if (isPauseChanged) {
      await this.#record(
        change.paused ? 'mirror.paused' : 'mirror.resumed',
        updated,
        actor,
      );
    }
    if (change.refs || change.intervalSeconds !== undefined) {
      await this.#record('mirror.updated', updated, actor, {
        interval: updated.intervalSeconds,
        branches: updated.refs.branches.join(' '),
        tags: updated.refs.tags.join(' '),
      });
    }
    void worker.wake();
    return updated;
  }

  /** Seals credentials for a task; {@link setCredentials} opens them. */
  sealForTask(
    mirror: StoredMirror,
    secret: { username?: string; token: string },
  ): string {
    return sealEnvelope(this.#options.secrets, mirror, secret);
  }

  /** Keeps the credentials, encrypted, and asks for a sync that tries them. */
  async setCredentials(
    mirror: StoredMirror,
    sealed: string,
    actor: string,
  ): Promise<StoredMirror> {
    const { mirrors, secrets } = this.#options;
    const secret = openEnvelope(secrets, mirror, sealed);
    const updated = await mirrors.update(mirror.id, {
      sealedCredentials: sealCredentials(secrets, secret),
      ...freshStart(),
    });
    await this.#record('mirror.credentials-set', updated, actor);
    if (!updated.paused) {
      await this.requestSync(updated, 'person', actor);
    }
    return (await mirrors.find(mirror.id)) ?? updated;
  }

  /** Answers the sync under way, started if there was none. */
  async requestSync(
    mirror: StoredMirror,
    trigger: MirrorSyncTrigger,
    actor: string,
  ): Promise<MirrorSync> {
    const { syncs, worker } = this.#options;
    if (mirror.paused) {
      throw new ConflictError(
        `The mirror of ${mirror.targetPath} is paused; resume it first`,
      );
    }
    if (
      needsCredentials({
        isPrivate: mirror.isPrivate,
        hasCredentials: mirror.sealedCredentials !== undefined,
      })
    ) {
      throw new ConflictError(
        `${mirror.sourceUrl} is private and no credentials were given; a project admin must give them first`,
      );
    }
    const { sync, created } = await syncs.request({
      mirrorId: mirror.id,
      trigger,
      actor: trigger === 'schedule' ? undefined : actor,
    });
    if (created && trigger === 'person') {
      await this.#record('mirror.sync-asked', mirror, actor);
    }
    void worker.wake();
    return sync;
  }

  #check(input: MirrorInput): void {
    this.#options.policy.check(input.sourceUrl);
    if (input.refs) checkSelection(input.refs);
    // A mirror writes with the portal's own rights: it stays in the group of its project.
    const { projectsRoot } = this.#options.forge;
    const group = `${projectGroupPath(projectsRoot, input.project)}/`;
    const rest = input.targetPath.slice(group.length);
    if (
      !input.targetPath.startsWith(group) ||
      rest.split('/').some(part => part === '.' || part === '..')
    ) {
      throw new InputError(`targetPath must be below ${group}`);
    }
  }

  async #record(
    action: AuditAction,
    mirror: StoredMirror,
    actor: string,
    details?: Record<string, string | number>,
  ): Promise<void> {
    await this.#options.audit.record({
      actor,
      action,
      outcome: 'succeeded',
      project: mirror.project,
      target: mirror.repository,
      details,
    });
  }
}

/** What went wrong before says nothing of what was changed. */
function freshStart(): MirrorPatch {
  return {
    consecutiveFailures: 0,
    failure: undefined,
    error: undefined,
    noticed: false,
    nextSyncAt: secondsFromNow(0),
  };
}

/** What differs between the mirror and what is wanted; what the input leaves out stays as people set it. */
function patchFor(mirror: StoredMirror, input: MirrorInput): MirrorPatch {
  const patch: MirrorPatch = {};
  if (mirror.sourceUrl !== input.sourceUrl) patch.sourceUrl = input.sourceUrl;
  if (mirror.targetPath !== input.targetPath) {
    patch.targetPath = input.targetPath;
  }
  if (mirror.isPrivate !== input.isPrivate) patch.isPrivate = input.isPrivate;
  if (
    input.intervalSeconds !== undefined &&
    mirror.intervalSeconds !== input.intervalSeconds
  ) {
    patch.intervalSeconds = input.intervalSeconds;
  }
  if (
    input.refs &&
    JSON.stringify(normalised(mirror.refs)) !==
      JSON.stringify(normalised(input.refs))
  ) {
    patch.refs = input.refs;
  }
  return patch;
}

function normalised({ branches, tags }: MirrorRefSelection) {
  return { branches, tags };
}

function checkSelection(selection: MirrorRefSelection): void {
  for (const field of ['branches', 'tags'] as const) {
    const wrong = selection[field].find(
      pattern => checkRefPattern(pattern) !== undefined,
    );
    if (wrong !== undefined) {
      throw new InputError(
        `refs.${field} holds '${wrong}', which no ref can be named; use the characters of a ref name, and * for any run of them`,
      );
    }
  }
}

function secondsFromNow(seconds: number): string {
  return new Date(Date.now() + seconds * 1000).toISOString();
}
