import type {
  ApplicationConformity,
  CheckDescription,
  Derogation,
  DerogationDecisionInput,
  DerogationInPortfolio,
  DerogationInput,
  DerogationState,
  HeatMapAnswer,
  PortfolioSummary,
  Proof,
  RequirementHistory,
  ReviewVerdict,
  Statement,
  StatementState,
} from '@cloud-pi-native/plugin-conformity-common';
import type { ExportedFile } from '@cloud-pi-native/plugin-portal-react';

/** What a project says of a requirement. @public */
export interface StatementInput {
  state: StatementState;
  comment: string;
  proofs: Proof[];
}

/** What the architect answers. @public */
export interface ReviewInput {
  verdict: ReviewVerdict;
  comment: string;
}

/** What is kept of the portfolio. @public */
export interface PortfolioFilter {
  text?: string;
  /** Entity references. */
  zone?: readonly string[];
  owner?: readonly string[];
}

/** What the heat map can be sorted by. @public */
export const heatMapSorts = [
  'title',
  'zone',
  'owner',
  'P',
  'I',
  'ready',
] as const;
/** @public */
export type HeatMapSort = (typeof heatMapSorts)[number];

/** Order of the heat map. @public */
export interface HeatMapOrder {
  sort?: HeatMapSort;
  order?: 'asc' | 'desc';
}

/** Formats of the homologation file. @public */
export const dossierFormats = ['pdf', 'odt'] as const;
/** @public */
export type DossierFormat = (typeof dossierFormats)[number];

/** Formats of the heat map. @public */
export const heatMapFormats = ['csv', 'ods'] as const;
/** @public */
export type HeatMapFormat = (typeof heatMapFormats)[number];

/** The conformity backend. Applications go by their name, requirements by their key. @public */
export interface ConformityApi {
  listChecks(): Promise<{ items: CheckDescription[] }>;
  getApplication(name: string): Promise<ApplicationConformity>;
  getHistory(name: string, key: string): Promise<RequirementHistory>;
  makeStatement(
    name: string,
    key: string,
    statement: StatementInput,
  ): Promise<Statement>;
  reviewStatement(
    name: string,
    id: string,
    review: ReviewInput,
  ): Promise<Statement>;
  askDerogation(
    name: string,
    key: string,
    derogation: DerogationInput,
  ): Promise<Derogation>;
  decideDerogation(
    name: string,
    id: string,
    decision: DerogationDecisionInput,
  ): Promise<Derogation>;
  withdrawDerogation(name: string, id: string): Promise<void>;
  /** Has the checks read the application again. */
  startChecks(name: string): Promise<{ isChecking: boolean }>;
  getDossier(
    name: string,
    format: DossierFormat,
    language: 'fr' | 'en',
  ): Promise<ExportedFile>;
  getPortfolio(filter?: PortfolioFilter): Promise<PortfolioSummary>;
  getHeatMap(
    query?: PortfolioFilter &
      HeatMapOrder & { offset?: number; limit?: number },
  ): Promise<HeatMapAnswer>;
  exportHeatMap(
    format: HeatMapFormat,
    query: PortfolioFilter & HeatMapOrder & { language: 'fr' | 'en' },
  ): Promise<ExportedFile>;
  listDerogations(
    state?: readonly DerogationState[],
  ): Promise<{ items: DerogationInPortfolio[] }>;
}
