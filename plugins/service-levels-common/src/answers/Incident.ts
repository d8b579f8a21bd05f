import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type { DimaState } from '../incidents/dimaClockOf';

/** `interruption`: counts as down; `degradation`: is told, and counts as nothing. @public */
export const incidentImpacts = ['interruption', 'degradation'] as const;
/** @public */
export type IncidentImpact = (typeof incidentImpacts)[number];

/** Who opened it. @public */
export const incidentOrigins = ['probe', 'person'] as const;
/** @public */
export type IncidentOrigin = (typeof incidentOrigins)[number];

/** What somebody wrote, or what the portal noted, on an incident. @public */
export interface IncidentUpdate {
  id: string;
  kind: 'opened' | 'note' | 'changed' | 'closed';
  /** Empty when there is nothing to add; what a person wrote is the same in both languages. */
  text: BilingualText;
  /** Reference of a person; absent for what probes say. */
  by?: string;
  /** ISO instant. */
  at: string;
}

/** @public */
export interface Incident {
  /** Such as `INC-0042`. */
  number: string;
  /** What a person wrote is the same in both languages. */
  title: BilingualText;
  impact: IncidentImpact;
  origin: IncidentOrigin;
  /** Names of the services touched, the one that failed first. */
  services: string[];
  /** ISO instant from which it counts, which may be before it was noticed. */
  startedAt: string;
  openedAt: string;
  /** ISO instant until which it counts; absent while it lasts. */
  endedAt?: string;
  /** What it came from, once known. */
  cause?: string;
  /** How many projects are touched. */
  projectCount: number;
  /** Slugs of those that the caller is a member of; all of them for who manages incidents. */
  projects: string[];
  /** One for each service touched that has a DIMA. */
  clocks: DimaClock[];
  /** Whole seconds from the start to the end or to now, around the clock. */
  durationSeconds: number;
}

/** Where an interruption stands against the DIMA of a service. @public */
export interface DimaClock {
  service: string;
  /** DIMA, in seconds of the calendar of the service. */
  maximumSeconds: number;
  /** Seconds of the calendar that have run, maintenance taken off. */
  elapsedSeconds: number;
  /** Whether it runs now: not when the incident is over, out of the calendar, or in maintenance. */
  state: DimaState;
  /** The last of 50, 80 and 100 % that is reached. */
  warning?: 50 | 80 | 100;
  /** ISO instant at which the DIMA is used up if nothing changes, or was. */
  deadline: string;
}

/** `GET /incidents/{number}`. @public */
export interface IncidentDetail extends Incident {
  /** The oldest first. */
  updates: IncidentUpdate[];
  allowed: { manage: boolean };
}

/** `GET /incidents`. @public */
export interface IncidentPage {
  /** Open ones first, then the newest first. */
  items: Incident[];
  total: number;
}

/** `POST /incidents`. @public */
export interface IncidentInput {
  title: string;
  impact: IncidentImpact;
  services: string[];
  /** ISO instant, at most two days ago; now when absent. */
  startedAt?: string;
  text?: string;
  /** Slugs; those that the services reach when absent. */
  projects?: string[];
}

/** `PUT /incidents/{number}`: what is absent stays. @public */
export interface IncidentChange {
  title?: string;
  impact?: IncidentImpact;
  services?: string[];
  projects?: string[];
  cause?: string;
}

/** `POST /incidents/{number}/closing`. @public */
export interface IncidentClosing {
  cause: string;
  text?: string;
  /** ISO instant, from the start to now; now when absent. */
  endedAt?: string;
}
