import type {
  RunKind,
  RunState,
  RunStep,
  RunStepLogLine,
  StepChange,
} from '@cloud-pi-native/plugin-projects-common';
import type { RunDriver, StoredRun } from './RunStore';

/** SQL gives `null` for what is absent, and SQLite 0 and 1 for booleans. */
export interface RunRow {
  id: string;
  project_id: string;
  slug: string;
  kind: RunKind;
  state: RunState;
  driver: RunDriver;
  requested_by: string;
  created_at: string;
  finished_at: string | null;
}

export interface RunServiceRow {
  run_id: string;
  service: string;
  state: RunState;
  released: boolean | number;
}

export interface StepRow {
  id: string;
  run_id: string;
  service: string;
  key: string;
  change: StepChange;
  target: string;
  state: RunState;
  attempts: number;
  /** In French; in whatever language it was written when `error_en` is absent. */
  error: string | null;
  error_en: string | null;
  started_at: string | null;
  finished_at: string | null;
}

export interface LogLineRow {
  step_id: string;
  at: string;
  level: RunStepLogLine['level'];
  /** In French; in whatever language it was written when `message_en` is absent. */
  message: string;
  message_en: string | null;
}

/** What belongs to some runs, in order. */
export interface RunParts {
  services: RunServiceRow[];
  steps: StepRow[];
  logLines: LogLineRow[];
}

export function runOf(row: RunRow, parts: RunParts): StoredRun {
  const services = parts.services.filter(({ run_id }) => run_id === row.id);
  return {
    id: row.id,
    projectId: row.project_id,
    projectSlug: row.slug,
    kind: row.kind,
    state: row.state,
    driver: row.driver,
    requestedBy: row.requested_by,
    createdAt: row.created_at,
    ...(row.finished_at ? { finishedAt: row.finished_at } : {}),
    services: services.map(({ service, state }) => ({ service, state })),
    released: services
      .filter(({ released }) => Boolean(released))
      .map(({ service }) => service),
    // In the order of the services, then in that of the plan.
    steps: services.flatMap(({ service }) =>
      parts.steps
        .filter(step => step.run_id === row.id && step.service === service)
        .map(step => stepOf(step, parts.logLines)),
    ),
  };
}

function stepOf(row: StepRow, logLines: LogLineRow[]): RunStep {
  return {
    id: row.id,
    service: row.service,
    key: row.key,
    change: row.change,
    target: row.target,
    state: row.state,
    attempts: row.attempts,
    ...(row.error
      ? { error: { fr: row.error, en: row.error_en ?? row.error } }
      : {}),
    ...(row.started_at ? { startedAt: row.started_at } : {}),
    ...(row.finished_at ? { finishedAt: row.finished_at } : {}),
    log: logLines
      .filter(({ step_id }) => step_id === row.id)
      .map(({ at, level, message, message_en }) => ({
        at,
        level,
        message: { fr: message, en: message_en ?? message },
      })),
  };
}
