import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type { SkillGap } from '@cloud-pi-native/plugin-skills-common';
import type { ModuleState } from '../following';

/** What keeps a module closed. @public */
export type Obstacle =
  | { kind: 'announced' }
  /** A module to do before. */
  | { kind: 'module'; ref: string }
  /** A path to finish before the one through which the module is reached. */
  | { kind: 'path'; ref: string }
  /** A step of the path to do before. */
  | { kind: 'step'; path: string; step: string };

/** How far a person is with a module, and whether they can go on with it. @public */
export interface ModuleStanding {
  /** Entity reference. */
  module: string;
  state: ModuleState;
  /** True when nothing keeps it closed; what is done stays open. */
  isOpen: boolean;
  /** What is to be done before; empty when the module is open. */
  obstacles: Obstacle[];
  /** ISO date and time. */
  touchedAt?: string;
  doneAt?: string;
}

/** How far a person is with one step of a path. @public */
export interface StepProgress {
  /** Name of the step in its path. */
  step: string;
  /** Modules that count and are done. */
  done: number;
  /** Modules that count: neither optional nor only announced. */
  total: number;
  isOpen: boolean;
}

/** How far a person is with a path. @public */
export interface PathProgress {
  /** Entity reference. */
  path: string;
  done: number;
  total: number;
  /** From 0 to 1; 1 when nothing counts. */
  ratio: number;
  isFinished: boolean;
  isOpen: boolean;
  /** Paths to finish before. */
  obstacles: Obstacle[];
  steps: StepProgress[];
  /** Minutes of what is left, of the modules whose duration is known. */
  minutesLeft: number;
  /** How many of the modules left have no known duration. */
  withoutDuration: number;
}

/** Why something is the next to do. @public */
export const nextReasons = [
  'correct',
  'resume',
  'next-in-path',
  'recommended',
] as const;

/** @public */
export type NextReason = (typeof nextReasons)[number];

/** The next thing to do. @public */
export interface NextThing {
  module: string;
  reason: NextReason;
  /** Through which path it comes. */
  path?: string;
  step?: string;
}

/** A skill that a person lacks, by its name. @public */
export interface Gap extends SkillGap {
  title: BilingualText;
}

/** A module that fills a gap. @public */
export interface Recommendation {
  module: string;
  /** A path in which it is, one that the person follows when there is one. */
  path?: string;
  /** The gaps that it fills and the level that it brings to, the most urgent first; never empty. */
  fills: (Gap & { brings: number })[];
  /** Whether it can be started now. */
  isOpen: boolean;
  /** Why, one sentence for each gap that it fills. */
  reason: BilingualText;
}

/** How one step is followed. @public */
export interface StepFigures {
  step: string;
  /** People who came to it. */
  reached: number;
  done: number;
  /** People who are at it and do nothing any more, or gave the path up there. */
  stopped: number;
  /** `stopped` of `reached`, from 0 to 1; 0 when nobody came. */
  dropOut: number;
}

/** How one path is followed. @public */
export interface PathFigures {
  /** Entity reference. */
  path: string;
  /** People who chose it, those who gave it up included. */
  enrolled: number;
  finished: number;
  stopped: number;
  /** Neither finished nor stopped. */
  underWay: number;
  /** `finished` of `enrolled`, from 0 to 1; 0 when nobody chose it. */
  completion: number;
  steps: StepFigures[];
}
