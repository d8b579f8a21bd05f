import type {
  CheckChange,
  CheckOutcome,
  CheckResult,
} from '@cloud-pi-native/plugin-conformity-common';

/** What a position needs of the last result of a check. */
export interface LastOutcome {
  application: string;
  check: string;
  outcome: CheckOutcome;
}

/** What checks found, and when they changed their mind. */
export interface CheckResultStore {
  /**
   * Takes the place of all results of the application; a check that gives none is forgotten, but for its history.
   *
   * @returns whether an outcome changed
   */
  replace(
    application: string,
    results: readonly CheckResult[],
  ): Promise<boolean>;
  list(application: string): Promise<CheckResult[]>;
  /** Changes of some checks of an application, the newest first. */
  listChanges(
    application: string,
    checks: readonly string[],
  ): Promise<CheckChange[]>;
  /** The last outcomes of some applications. */
  listLastOutcomes(applications: readonly string[]): Promise<LastOutcome[]>;
}
