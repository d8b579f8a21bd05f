import type { SavedView } from '@cloud-pi-native/plugin-canel-common';

/** Keeps filters under names. */
export interface ViewStore {
  /** The views of an author, and those shared with some groups, by name. */
  list(author: string, groups: readonly string[]): Promise<SavedView[]>;
  add(view: SavedView): Promise<void>;
  find(id: string): Promise<SavedView | undefined>;
  remove(id: string): Promise<void>;
}
