import type { EligibilityAnswers } from '../answers/Answers';
import type { RequestPrefill } from '../answers/requestPrefillOf';
import type { EligibilityResult } from '../verdict/verdictOf';

/** A verdict that somebody kept, with the answers it came from; never changes. @public */
export interface DiagnosticVersion {
  /** From 1. */
  number: number;
  /** Entity reference. */
  by: string;
  /** ISO 8601 instant, UTC. */
  at: string;
  answers: EligibilityAnswers;
  result: EligibilityResult;
}

/** A version without its answers. @public */
export type VersionSummary = Pick<DiagnosticVersion, 'number' | 'by' | 'at'> &
  Pick<EligibilityResult, 'verdict' | 'supportCase'>;

/** `GET /diagnostics/{id}`: a questionnaire, as it is now. @public */
export interface Diagnostic {
  id: string;
  /** Title of the application, or of the one to be. */
  title: string;
  /** Entity reference of the application, when the catalog has it. */
  application?: string;
  /** Entity reference of who began it. */
  author: string;
  /** ISO 8601 instant, UTC. */
  createdAt: string;
  updatedAt: string;
  /** Entity reference of who answered last. */
  updatedBy: string;
  answers: EligibilityAnswers;
  result: EligibilityResult;
  /** What an access request for this application need not ask again. */
  request: RequestPrefill;
  /** Newest first. */
  versions: VersionSummary[];
  /** Whether the reader may answer. */
  mayAnswer: boolean;
}

/** A line of `GET /diagnostics`. @public */
export type DiagnosticSummary = Pick<
  Diagnostic,
  'id' | 'title' | 'application' | 'author' | 'updatedAt'
> &
  Pick<EligibilityResult, 'verdict' | 'supportCase' | 'progress'>;

/** `GET /diagnostics`, the last changed first. @public */
export interface DiagnosticsAnswer {
  items: DiagnosticSummary[];
}

/** Body of `POST /diagnostics`: an application of the catalog, or the title of one to be. @public */
export type DiagnosticInput = { application: string } | { title: string };

/** Body of `PATCH /diagnostics/{id}/answers`: what changes; the rest stays. @public */
export type AnswersChange = Partial<EligibilityAnswers>;
