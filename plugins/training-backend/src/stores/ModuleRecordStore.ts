import type { ModuleRecord } from '@cloud-pi-native/plugin-training-common';

/** A record with whose it is. */
export interface PersonRecord extends ModuleRecord {
  /** Entity reference. */
  person: string;
}

/** How far people are with the modules that they opened. */
export interface ModuleRecordStore {
  list(person: string): Promise<ModuleRecord[]>;
  listAll(): Promise<PersonRecord[]>;
  /** Those of some people. */
  listOf(people: readonly string[]): Promise<PersonRecord[]>;
  /** Starts a module, or remembers that the person came back to it. */
  touch(person: string, module: string, at: string): Promise<void>;
  /**
   * Brings a module that was started to another state. Returns whether it was at one of the states of `from`: two that
   * do so at once never both succeed.
   */
  move(
    person: string,
    module: string,
    change: {
      from: readonly ModuleRecord['state'][];
      to: ModuleRecord['state'];
      at: string;
    },
  ): Promise<boolean>;
  erase(person: string): Promise<void>;
}
