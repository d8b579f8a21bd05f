import {
  probeKinds,
  type Probe,
  type ProbeInput,
  type ProbeTarget,
} from '@cloud-pi-native/plugin-service-levels-common';

/** What is typed in the form of a probe. */
export interface ProbeDraft {
  id: string;
  service: string;
  kind: ProbeTarget['kind'];
  url: string;
  host: string;
  port: string;
  intervalSeconds: string;
  timeoutSeconds: string;
}

/** A field that can be wrong: one chooses the kind among those there are. */
export type ProbeField = Exclude<keyof ProbeDraft, 'kind'>;

/** What the form shows first. */
export function draftOf(probe: Probe | undefined): ProbeDraft {
  const target = probe?.target;
  return {
    id: probe?.id ?? '',
    service: probe?.service ?? '',
    kind: target?.kind ?? probeKinds[0],
    url: target && target.kind !== 'tcp' ? target.url : '',
    host: target?.kind === 'tcp' ? target.host : '',
    port: target?.kind === 'tcp' ? String(target.port) : '',
    intervalSeconds: String(probe?.intervalSeconds ?? 60),
    timeoutSeconds: String(probe?.timeoutSeconds ?? 10),
  };
}

/** The fields that are to be mended. The limits are those of the backend. */
export function wrongFields(draft: ProbeDraft): ProbeField[] {
  const isTcp = draft.kind === 'tcp';
  const interval = wholeNumber(draft.intervalSeconds);
  const timeout = wholeNumber(draft.timeoutSeconds);
  const wrong: Record<ProbeField, boolean> = {
    id: !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(draft.id),
    service: draft.service === '',
    url: !isTcp && !isAddress(draft.url),
    host: isTcp && !/^[a-z0-9.:-]+$/i.test(draft.host),
    port: isTcp && !isBetween(wholeNumber(draft.port), 1, 65_535),
    intervalSeconds: !isBetween(interval, 5, 3_600),
    timeoutSeconds: !isBetween(timeout, 1, Math.min(60, interval ?? 60)),
  };
  return (Object.keys(wrong) as ProbeField[]).filter(field => wrong[field]);
}

/** The probe of a form without a wrong field. */
export function probeOf(draft: ProbeDraft): ProbeInput {
  const { id, service, kind } = draft;
  return {
    id,
    service,
    target:
      kind === 'tcp'
        ? { kind, host: draft.host.trim(), port: Number(draft.port) }
        : { kind, url: draft.url.trim() },
    intervalSeconds: Number(draft.intervalSeconds),
    timeoutSeconds: Number(draft.timeoutSeconds),
  };
}

function wholeNumber(text: string): number | undefined {
  return /^\d{1,6}$/.test(text.trim()) ? Number(text) : undefined;
}

function isBetween(value: number | undefined, least: number, most: number) {
  return value !== undefined && value >= least && value <= most;
}

/** Whether it is an address over HTTP, without a secret in it. */
function isAddress(text: string): boolean {
  if (!URL.canParse(text.trim())) return false;
  const { protocol, username, password } = new URL(text.trim());
  return ['http:', 'https:'].includes(protocol) && !username && !password;
}
