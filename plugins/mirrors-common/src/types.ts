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

/** Shortest and default interval between two scheduled syncs, in seconds. @public */
export const mirrorInterval = { minimum: 60, default: 300 } as const;

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
  /** Why the last sync failed, without any secret. */
  error?: string;
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
export interface MirrorSync {
  id: string;
  mirrorId: string;
  trigger: 'enrolment' | 'schedule' | 'person';
  /** Entity reference of who asked, for `person`. */
  actor?: string;
  state: 'running' | 'succeeded' | 'failed';
  startedAt: string;
  finishedAt?: string;
  /** Refs that moved, came or went. */
  changedRefs: number;
  error?: string;
  log: { at: string; message: string }[];
}

/** @public */
export interface MirrorRef {
  kind: 'branch' | 'tag';
  name: string;
  commit: string;
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
  updateMirror(
    id: string,
    change: {
      refs?: MirrorRefSelection;
      intervalSeconds?: number;
      paused?: boolean;
    },
  ): Promise<Mirror>;
  /** `GET /mirrors/{id}/syncs`, newest first */
  listSyncs(
    id: string,
    query?: { limit?: number },
  ): Promise<{ items: MirrorSync[]; total: number }>;
  /** `GET /mirrors/{id}/refs` */
  listRefs(id: string): Promise<{ items: MirrorRef[]; total: number }>;
  /** `POST /mirrors/{id}/syncs` */
  sync(id: string): Promise<MirrorSync>;
}
