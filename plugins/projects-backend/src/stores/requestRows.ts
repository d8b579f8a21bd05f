import type {
  AccessRequestSummary,
  RequestEvent,
  RequestState,
} from '@cloud-pi-native/plugin-projects-common';
import type { ProtectionLevel } from '@cloud-pi-native/plugin-portal-common';
import type { Decision, StoredRequest } from './RequestStore';

/** SQL gives `null` for what is absent. */
export interface RequestRow {
  id: string;
  state: RequestState;
  requester: string;
  name: string;
  organisation: string;
  protection: ProtectionLevel;
  asked: string;
  created_at: string;
  updated_at: string;
  terms_accepted_at: string;
  task_id: string | null;
  project_slug: string | null;
}

export interface RequestEventRow {
  id: string;
  type: RequestEvent['type'];
  actor: string;
  at: string;
  /** What a person said, or why the enrolment failed, in French. */
  text: string | null;
  /** Why the enrolment failed, in English. */
  text_en: string | null;
}

export interface DecisionRow {
  id: string;
  kind: Decision['kind'];
  by: string;
  at: string;
  reason: string;
  asked: string;
  granted: string | null;
}

export function requestOf(
  row: RequestRow,
  events: RequestEvent[],
  approval: Decision | undefined,
): StoredRequest {
  return {
    id: row.id,
    state: row.state,
    requester: row.requester,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    termsAcceptedAt: row.terms_accepted_at,
    asked: JSON.parse(row.asked),
    ...(approval?.granted
      ? {
          approved: {
            ...approval.granted,
            by: approval.by,
            at: approval.at,
            reason: approval.reason,
          },
        }
      : {}),
    ...(row.project_slug ? { projectSlug: row.project_slug } : {}),
    ...(row.task_id ? { taskId: row.task_id } : {}),
    events,
  };
}

export function requestSummaryOf(row: RequestRow): AccessRequestSummary {
  return {
    id: row.id,
    state: row.state,
    requester: row.requester,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    ...(row.project_slug ? { projectSlug: row.project_slug } : {}),
    name: row.name,
    organisation: row.organisation,
    protection: row.protection,
  };
}

export function requestEventOf(row: RequestEventRow): RequestEvent {
  return {
    id: row.id,
    type: row.type,
    actor: row.actor,
    at: row.at,
    ...saidIn(row),
  };
}

function saidIn(row: RequestEventRow): Pick<RequestEvent, 'text' | 'failure'> {
  if (!row.text) return {};
  return row.text_en
    ? { failure: { fr: row.text, en: row.text_en } }
    : { text: row.text };
}

export function decisionOf(row: DecisionRow): Decision {
  return {
    id: row.id,
    kind: row.kind,
    by: row.by,
    at: row.at,
    reason: row.reason,
    asked: JSON.parse(row.asked),
    ...(row.granted ? { granted: JSON.parse(row.granted) } : {}),
  };
}
