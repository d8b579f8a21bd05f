import { ResponseError } from '@backstage/errors';
import type { EnvelopeOverrun } from '@cloud-pi-native/plugin-quotas-common';

/** What must be released before an envelope can be lowered, when that is why the server refused. */
export function overrunsOf(error: unknown): readonly EnvelopeOverrun[] {
  if (!(error instanceof ResponseError)) return [];
  const { overruns } = error.body.error as { overruns?: unknown };
  return Array.isArray(overruns) ? (overruns as EnvelopeOverrun[]) : [];
}
