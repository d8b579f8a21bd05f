import type { RequirementLevel } from '../requirements';
import type { PositionState } from '../positions/positionOf';
import type { Derogation } from '../statements/Derogation';

/**
 * One letter for each state, so that the whole portfolio travels in a few kilobytes.
 *
 * @public
 */
export const stateLetters: Record<PositionState, string> = {
  met: 'm',
  partial: 'p',
  unmet: 'u',
  'not-applicable': 'n',
  derogation: 'd',
  unstated: '-',
};

/** One application of the heat map. @public */
export interface HeatMapRow {
  /** Reference of the application. */
  application: string;
  title: string;
  /** Reference of its urbanisation zone. */
  zone?: string;
  /** Reference of who owns it. */
  owner?: string;
  /** One letter of {@link stateLetters} for each requirement, in the order of {@link HeatMapAnswer.requirements}. */
  states: string;
  /** Ratio of level P and of level I, from 0 to 1, absent when nothing is expected. */
  P?: number;
  I?: number;
  isReady: boolean;
}

/** Requirement × application. @public */
export interface HeatMapAnswer {
  /** Keys of the requirements, in the order of the CCT. */
  requirements: string[];
  rows: HeatMapRow[];
  /** How many applications the filter keeps, all pages together. */
  total: number;
}

/** How often a requirement is missed in what the filter keeps. @public */
export interface MissedRequirement {
  requirement: string;
  level: RequirementLevel;
  counts: Record<PositionState, number>;
}

/** The portfolio in figures. @public */
export interface PortfolioSummary {
  /** Applications that the filter keeps. */
  applications: number;
  /** Those that are ready for production. */
  ready: number;
  /** Those of which nothing is stated and nothing was checked. */
  silent: number;
  /** The requirement that the most applications miss first. */
  missed: MissedRequirement[];
  /** Derogations in force that end soon, the soonest first. */
  ending: DerogationInPortfolio[];
  /** Derogations that wait for a decision, the oldest first. */
  waiting: DerogationInPortfolio[];
}

/** A derogation and the application it belongs to. @public */
export interface DerogationInPortfolio extends Derogation {
  applicationTitle: string;
}
