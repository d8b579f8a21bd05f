import type { PathFigures } from '../rules';

/** A team that the person who asks may look at. @public */
export interface TeamSummary {
  /** Slug of the project. */
  project: string;
  /** Name of the project. */
  name: string;
  people: number;
}

/** How far a team is. @public */
export interface TeamTraining extends TeamSummary {
  /** True for a team of fewer than five people: then nothing else is said. */
  tooFew: boolean;
  /** People who did at least one module. */
  active?: number;
  /** Modules done by all of them together. */
  modulesDone?: number;
  /** Paths that somebody follows; the figures of one that fewer than five people follow are left out. */
  paths: (Pick<PathFigures, 'path'> & { figures?: PathFigures })[];
}

/** How many people are at which state of a module. @public */
export interface ModuleFigures {
  /** Entity reference. */
  module: string;
  started: number;
  toValidate: number;
  refused: number;
  done: number;
}

/** How paths are followed on the whole platform. @public */
export interface TrainingOverview {
  /** People who follow a path or opened a module. */
  people: number;
  /** Proofs that wait for a decision. */
  waiting: number;
  /** One for each path of the library, in its order. */
  paths: PathFigures[];
  /** One for each module that somebody opened, the most opened first. */
  modules: ModuleFigures[];
  /** Days without doing anything after which a person counts as stopped. */
  idleDays: number;
}
