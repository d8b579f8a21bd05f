import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';

/** @public */
export const probeKinds = ['http', 'tcp', 'git'] as const;
/** @public */
export type ProbeKind = (typeof probeKinds)[number];

/** What a probe looks at. No address bears a secret. @public */
export type ProbeTarget =
  /** GETs an address; well when the status is one of those, 200–399 when absent. */
  | { kind: 'http'; url: string; statuses?: number[] }
  /** Opens a connection. */
  | { kind: 'tcp'; host: string; port: number }
  /** Lists the references of a public Git repository over HTTP, as a clone begins. */
  | { kind: 'git'; url: string };

/** What a probe found once. @public */
export interface ProbeSample {
  /** ISO instant at which it began. */
  at: string;
  isUp: boolean;
  milliseconds: number;
  /** What failed; absent when all is well. */
  message?: BilingualText;
}

/** @public */
export interface Probe {
  id: string;
  /** Name of the service that it measures. */
  service: string;
  target: ProbeTarget;
  intervalSeconds: number;
  timeoutSeconds: number;
  isPaused: boolean;
  /** `configuration`: from the files of the portal, which alone change and remove it; it can be paused here. */
  origin: 'configuration' | 'screen';
  /** Confirmed state, after two results that agree. */
  state: 'up' | 'down' | 'no-data';
  /** ISO instant since which it has been so. */
  since?: string;
  /** ISO instant of the next look. */
  nextAt: string;
  last?: ProbeSample;
}

/** `GET /probes`. @public */
export interface ProbesAnswer {
  /** By service, then by id. */
  items: Probe[];
  /** Hosts, `host` or `host:port`, that probes of this page may look at; `*.` at the front stands for any subdomain. */
  allowedHosts: string[];
}

/** `GET /probes/{id}/samples`. @public */
export interface ProbeSamplesAnswer {
  /** The newest first, a hundred at most. */
  items: ProbeSample[];
}

/** `POST /probes`; `PUT /probes/{id}` takes the same without `id`. @public */
export interface ProbeInput {
  /** Lower-case letters, digits and hyphens. */
  id: string;
  service: string;
  target: ProbeTarget;
  /** From 5 to 3,600. */
  intervalSeconds: number;
  /** From 1 to 60, and at most the interval. */
  timeoutSeconds: number;
}
