import type {
  AnswersChange,
  Diagnostic,
  DiagnosticInput,
  DiagnosticsAnswer,
  DiagnosticVersion,
} from '@cloud-pi-native/plugin-eligibility-common';

/** The eligibility backend. @public */
export interface EligibilityApi {
  /** Those that the reader may see, or that of one application, by its entity reference. */
  listDiagnostics(application?: string): Promise<DiagnosticsAnswer>;
  /** Begins one, or gives that of an application that has one already. */
  begin(input: DiagnosticInput): Promise<Diagnostic>;
  getDiagnostic(id: string): Promise<Diagnostic>;
  answer(id: string, change: AnswersChange): Promise<Diagnostic>;
  /** Keeps the verdict as it is now. */
  keepVersion(id: string): Promise<DiagnosticVersion>;
}
