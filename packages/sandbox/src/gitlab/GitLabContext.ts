import type { Access } from './Access';
import type { GitLabStore } from './GitLabStore';
import type { Presenter } from './Presenter';
import type { RepositoryEvents } from './RepositoryEvents';

/** What every route of the stand-in works with. */
export interface GitLabContext {
  /** Address of the stand-in. */
  url: string;
  store: GitLabStore;
  access: Access;
  present: Presenter;
  events: RepositoryEvents;
}
