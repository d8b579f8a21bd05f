/** @public */
export const mirrorStates = [
  'credentials-needed',
  'waiting',
  'syncing',
  'in-sync',
  'failed',
  'paused',
] as const;
/** @public */
export type MirrorState = (typeof mirrorStates)[number];

/** Which refs are copied. A pattern is a name with `*` for any run of characters. @public */
export interface MirrorRefSelection {
  branches: string[];
  tags: string[];
}

/** @public */
export const everyRef: MirrorRefSelection = { branches: ['*'], tags: ['*'] };

/** Shortest, default and longest interval between two scheduled syncs, in seconds. @public */
export const mirrorInterval = {
  minimum: 60,
  default: 300,
  maximum: 86_400,
} as const;

/** Why a sync failed. `failureText` says it in both languages; servers send the English beside it. @public */
export const mirrorFailureCodes = [
  'source-authentication',
  'source-not-found',
  'source-redirected',
  'source-unreachable',
  'source-refused',
  'source-empty',
  'target-authentication',
  'target-not-found',
  'target-unreachable',
  'target-refused',
  'target-moving',
  'timeout',
  'interrupted',
  'too-large',
  'internal',
] as const;
/** @public */
export type MirrorFailureCode = (typeof mirrorFailureCodes)[number];

/** @public */
export interface MirrorFailure {
  code: MirrorFailureCode;
  /** Outside system that failed, for people: `https://forge.example/app.git`, `GitLab (gitlab.example)`. */
  system: string;
  /** What that system said, without any secret. */
  detail?: string;
}

/** A repository of the primary chain that the portal copies to the secondary one. @public */
export interface Mirror {
  id: string;
  /** Slug of the project. */
  project: string;
  /** Name of the repository in its project. */
  repository: string;
  /** Address of the source, without credentials. */
  sourceUrl: string;
  /** Path of the target in the secondary forge. */
  targetPath: string;
  isPrivate: boolean;
  hasCredentials: boolean;
  refs: MirrorRefSelection;
  intervalSeconds: number;
  state: MirrorState;
  /** Refs that the last sync left alone because the target holds work that the source does not. */
  divergentRefs: number;
  /** Why the last sync failed, as an English sentence without any secret. */
  error?: string;
  /** The same for programs. */
  failure?: MirrorFailure;
  /** ISO 8601, UTC. */
  lastSyncAt?: string;
  nextSyncAt?: string;
  /** What the caller may do now. */
  allowed: MirrorAction[];
}

/** @public */
export const mirrorActions = ['sync', 'set-credentials', 'update'] as const;
/** @public */
export type MirrorAction = (typeof mirrorActions)[number];

/** @public */
export interface MirrorInput {
  project: string;
  repository: string;
  sourceUrl: string;
  targetPath: string;
  isPrivate: boolean;
  refs?: MirrorRefSelection;
  intervalSeconds?: number;
}

/** @public */
export const mirrorSyncTriggers = ['enrolment', 'schedule', 'person'] as const;
/** @public */
export type MirrorSyncTrigger = (typeof mirrorSyncTriggers)[number];

/** Milestones of a sync. `logText` says them in both languages; servers send the English beside them. @public */
export const mirrorLogCodes = [
  'started',
  'resumed',
  'source-read',
  'source-fetched',
  'source-unchanged',
  'target-read',
  'pushed',
  'removed',
  'nothing-to-push',
  'default-branch',
  'divergent',
  'refused',
  'succeeded',
  'failed',
] as const;
/** @public */
export type MirrorLogCode = (typeof mirrorLogCodes)[number];

/** A line of the log of a sync, without any secret. @public */
export interface MirrorLogLine {
  /** ISO 8601, UTC. */
  at: string;
  /** English sentence. */
  message: string;
  code: MirrorLogCode;
  /** Values of the sentence, so that it can be said in another language. */
  values: Record<string, string>;
}

/** @public */
export interface MirrorSync {
  id: string;
  mirrorId: string;
  trigger: MirrorSyncTrigger;
  /** Entity reference of who asked, for `person`. */
  actor?: string;
  /** `running` from the moment it is asked for until it ends. */
  state: 'running' | 'succeeded' | 'failed';
  startedAt: string;
  finishedAt?: string;
  /** Refs that moved, came or went. */
  changedRefs: number;
  /** English sentence without any secret. */
  error?: string;
  failure?: MirrorFailure;
  log: MirrorLogLine[];
}

/** @public */
export type MirrorRefKind = 'branch' | 'tag';

/**
 * Where a ref stands on the target after the last sync. `divergent`: the target holds work that the source does not,
 * nothing was overwritten. `refused`: the target refused the change, for example because the branch is protected.
 *
 * @public
 */
export const mirrorRefStates = ['in-sync', 'divergent', 'refused'] as const;
/** @public */
export type MirrorRefState = (typeof mirrorRefStates)[number];

/**
 * How a divergence came: someone committed on the target, the source was rewritten since the last sync, or the source
 * removed a ref on which someone had committed at the target.
 *
 * @public
 */
export const divergenceCauses = [
  'changed-at-target',
  'rewritten-at-source',
  'removed-at-source',
] as const;
/** @public */
export type DivergenceCause = (typeof divergenceCauses)[number];

/** @public */
export interface MirrorRef {
  kind: MirrorRefKind;
  name: string;
  /** Commit at the source; at the target for a ref that the source no longer has. */
  commit: string;
  state: MirrorRefState;
  /** Why the ref is divergent. */
  divergence?: DivergenceCause;
  /** Object of the ref at the target, when it differs. */
  targetCommit?: string;
}

/** @public */
export interface MirrorChange {
  refs?: MirrorRefSelection;
  intervalSeconds?: number;
  paused?: boolean;
}

/** The mirrors backend as its callers see it; paths are below `/api/mirrors`. @public */
export interface MirrorsApi {
  /** `GET /mirrors?project=&repository=` */
  listMirrors(query?: {
    project?: string;
    repository?: string;
  }): Promise<{ items: Mirror[]; total: number }>;
  /** `GET /mirrors/{id}` */
  getMirror(id: string): Promise<Mirror>;
  /** `PATCH /mirrors/{id}` */
  updateMirror(id: string, change: MirrorChange): Promise<Mirror>;
  /** `GET /mirrors/{id}/syncs`, newest first */
  listSyncs(
    id: string,
    query?: { limit?: number },
  ): Promise<{ items: MirrorSync[]; total: number }>;
  /** `GET /mirrors/{id}/refs`, the refs that need attention first */
  listRefs(id: string): Promise<{ items: MirrorRef[]; total: number }>;
  /** `POST /mirrors/{id}/syncs` */
  sync(id: string): Promise<MirrorSync>;
}
