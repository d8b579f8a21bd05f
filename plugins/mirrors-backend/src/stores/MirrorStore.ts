import type {
  MirrorFailure,
  MirrorInput,
  MirrorRefSelection,
} from '@cloud-pi-native/plugin-mirrors-common';
import type {
  ProjectsCondition,
  ResourceFilter,
} from '@cloud-pi-native/plugin-portal-node';

/** A mirror as it is kept. Times are ISO 8601 in UTC. */
export interface StoredMirror {
  id: string;
  project: string;
  repository: string;
  sourceUrl: string;
  targetPath: string;
  isPrivate: boolean;
  /** Sealed; see `SecretBox` of portal-node. */
  sealedCredentials: string | undefined;
  refs: MirrorRefSelection;
  intervalSeconds: number;
  paused: boolean;
  revision: number;
  consecutiveFailures: number;
  failure: MirrorFailure | undefined;
  error: string | undefined;
  /** People were told that the mirror fails. */
  noticed: boolean;
  /** End of the last good sync. */
  lastSyncAt: string | undefined;
  nextSyncAt: string;
  /** A sync was asked for and has not ended. */
  isSyncing: boolean;
  divergentRefs: number;
}

/** What a change of a mirror may set; each change makes a new revision. */
export type MirrorPatch = Partial<
  Pick<
    StoredMirror,
    | 'sourceUrl'
    | 'targetPath'
    | 'isPrivate'
    | 'sealedCredentials'
    | 'refs'
    | 'intervalSeconds'
    | 'paused'
    | 'consecutiveFailures'
    | 'failure'
    | 'error'
    | 'noticed'
    | 'nextSyncAt'
  >
>;

export interface MirrorStore {
  find(id: string): Promise<StoredMirror | undefined>;
  findByRepository(
    project: string,
    repository: string,
  ): Promise<StoredMirror | undefined>;
  /** By project and repository. */
  list(
    query: { project?: string; repository?: string },
    filter: ResourceFilter<ProjectsCondition>,
  ): Promise<StoredMirror[]>;
  /**
   * Answers the mirror of the repository, created from `input` when there was none; safe when several callers create
   * it at once. Throws a `ConflictError` when another mirror has the same target.
   */
  create(
    input: Required<MirrorInput>,
    nextSyncAt: string,
  ): Promise<{ mirror: StoredMirror; created: boolean }>;
  /** Answers the mirror as it is then. `forgetRefs`: what was copied from the old source says nothing of the new one. */
  update(
    id: string,
    patch: MirrorPatch,
    options?: { forgetRefs?: boolean },
  ): Promise<StoredMirror>;
  markNoticed(id: string): Promise<void>;
}
