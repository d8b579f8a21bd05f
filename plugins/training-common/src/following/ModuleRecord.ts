import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';

/** How far a person is with a module. @public */
export const moduleStates = [
  'not-started',
  'started',
  'to-validate',
  'refused',
  'done',
] as const;

/** @public */
export type ModuleState = (typeof moduleStates)[number];

/** @public */
export const moduleStateLabels: Record<ModuleState, BilingualText> = {
  'not-started': { fr: 'À commencer', en: 'Not started' },
  started: { fr: 'Commencé', en: 'Started' },
  'to-validate': { fr: 'Preuve à valider', en: 'Proof to check' },
  refused: { fr: 'Preuve refusée', en: 'Proof refused' },
  done: { fr: 'Terminé', en: 'Done' },
};

/** What is kept of a module that a person opened. @public */
export interface ModuleRecord {
  /** Entity reference. */
  module: string;
  state: Exclude<ModuleState, 'not-started'>;
  /** ISO date and time. */
  startedAt: string;
  /** ISO date and time of the last thing that the person did with it. */
  touchedAt: string;
  /** ISO date and time. */
  doneAt?: string;
}

/** A path that a person chose to follow. @public */
export interface Enrolment {
  /** Entity reference. */
  path: string;
  /** ISO date and time. */
  enrolledAt: string;
  /** ISO date and time at which the path was finished for the first time. */
  finishedAt?: string;
  /** ISO date and time at which the person gave it up. */
  leftAt?: string;
}
