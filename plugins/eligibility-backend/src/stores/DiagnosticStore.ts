import type {
  DiagnosticVersion,
  EligibilityAnswers,
  VersionSummary,
} from '@cloud-pi-native/plugin-eligibility-common';

/** A questionnaire as it is kept. */
export interface StoredDiagnostic {
  id: string;
  title: string;
  /** Entity reference. */
  application?: string;
  author: string;
  createdAt: string;
  updatedAt: string;
  updatedBy: string;
  answers: EligibilityAnswers;
}

/** The questionnaires and the versions of them that were kept. */
export interface DiagnosticStore {
  /** Returns false, and changes nothing, when the application has one already. */
  add(diagnostic: StoredDiagnostic): Promise<boolean>;
  find(id: string): Promise<StoredDiagnostic | undefined>;
  findByApplication(application: string): Promise<StoredDiagnostic | undefined>;
  /** The last changed first. */
  list(application?: string): Promise<StoredDiagnostic[]>;
  /**
   * Changes the answers, one change after another, on all replicas: `change` is given those of the change before.
   * Returns nothing when there is no such questionnaire.
   */
  changeAnswers(
    id: string,
    change: (answers: EligibilityAnswers) => EligibilityAnswers,
    by: { userRef: string; at: string },
  ): Promise<StoredDiagnostic | undefined>;
  /** Newest first. */
  listVersions(id: string): Promise<VersionSummary[]>;
  findVersion(
    id: string,
    number: number,
  ): Promise<DiagnosticVersion | undefined>;
  /** Returns false, and keeps nothing, when the number is taken. */
  addVersion(id: string, version: DiagnosticVersion): Promise<boolean>;
}
