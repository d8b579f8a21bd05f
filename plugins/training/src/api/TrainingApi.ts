import type { ExportedFile } from '@cloud-pi-native/plugin-portal-react';
import type {
  CheckAnswer,
  OwnModule,
  OwnPath,
  OwnTraining,
  Proof,
  ProofDecisionInput,
  ProofInput,
  ProofToDecide,
  TeamSummary,
  TeamTraining,
  TrainingLibrary,
  TrainingOverview,
} from '@cloud-pi-native/plugin-training-common';

/** Formats in which the figures of the Service Team are taken away. @public */
export const figureFormats = ['csv', 'ods'] as const;
/** @public */
export type FigureFormat = (typeof figureFormats)[number];

/**
 * Paths, modules and how people follow them. Paths and modules go by the names of their entities, projects by their slug.
 *
 * @public
 */
export interface TrainingApi {
  getLibrary(): Promise<TrainingLibrary>;
  /** The training of the person signed in. */
  getOwn(): Promise<OwnTraining>;
  /** Follows a path; comes back to one that was given up. */
  enrol(path: string): Promise<OwnPath>;
  giveUp(path: string): Promise<void>;
  getModule(module: string): Promise<OwnModule>;
  /** Starts a module or comes back to it, so that « resume » leads there. */
  open(module: string): Promise<OwnModule>;
  giveProof(module: string, proof: ProofInput): Promise<OwnModule>;
  /** Looks in the projects of the person for what the module asks. */
  check(module: string): Promise<CheckAnswer>;
  /** Everything that is kept on the person. */
  exportOwn(): Promise<ExportedFile>;
  eraseOwn(): Promise<void>;
  /** Proofs of others that the person may decide on, the oldest first. */
  listProofs(): Promise<{ items: ProofToDecide[] }>;
  decideProof(id: string, decision: ProofDecisionInput): Promise<Proof>;
  listTeams(): Promise<{ items: TeamSummary[] }>;
  getTeam(project: string): Promise<TeamTraining>;
  getOverview(): Promise<TrainingOverview>;
  exportOverview(
    format: FigureFormat,
    language: 'fr' | 'en',
  ): Promise<ExportedFile>;
}
