import type { Enrolment } from '@cloud-pi-native/plugin-training-common';

/** An enrolment with whose it is. */
export interface PersonEnrolment extends Enrolment {
  /** Entity reference. */
  person: string;
}

/** The paths that people chose. */
export interface EnrolmentStore {
  list(person: string): Promise<Enrolment[]>;
  listAll(): Promise<PersonEnrolment[]>;
  /** Those of some people. */
  listOf(people: readonly string[]): Promise<PersonEnrolment[]>;
  /** Chooses a path, or comes back to it; returns whether that changed anything. */
  enrol(person: string, path: string, at: string): Promise<boolean>;
  /** Returns whether the person followed it. */
  leave(person: string, path: string, at: string): Promise<boolean>;
  /** Returns whether it was not finished yet. */
  finish(person: string, path: string, at: string): Promise<boolean>;
  erase(person: string): Promise<void>;
}
