import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  Mirror,
  MirrorInput,
  MirrorSync,
} from '@cloud-pi-native/plugin-mirrors-common';

/** The mirrors backend for other backends, over HTTP, on behalf of `credentials`. @public */
export interface MirrorsService {
  /** Every mirror that the caller may read. */
  listMirrors(options: {
    credentials: BackstageCredentials;
  }): Promise<Mirror[]>;
  findMirror(
    project: string,
    repository: string,
    options: { credentials: BackstageCredentials },
  ): Promise<Mirror | undefined>;
  /** Creates the mirror or brings it to `input`; a changed source forgets the credentials given for the old one. */
  ensureMirror(
    input: MirrorInput,
    options: { credentials: BackstageCredentials },
  ): Promise<Mirror>;
  /** Stops or resumes the syncs of a mirror; nothing is deleted. */
  setPaused(
    id: string,
    paused: boolean,
    options: { credentials: BackstageCredentials },
  ): Promise<Mirror>;
  /** Starts a sync unless one is under way, and answers at once with the one under way. */
  sync(
    id: string,
    trigger: MirrorSync['trigger'],
    options: { credentials: BackstageCredentials },
  ): Promise<MirrorSync>;
  getSync(
    id: string,
    syncId: string,
    options: { credentials: BackstageCredentials },
  ): Promise<MirrorSync>;
  /** Keeps, encrypted, what the source asks for, as the mirrors backend sealed it for this mirror; a sync follows. */
  setCredentials(
    id: string,
    sealed: string,
    options: { credentials: BackstageCredentials },
  ): Promise<Mirror>;
}
