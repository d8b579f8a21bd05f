import { ResponseError } from '@backstage/errors';
import type {
  ProjectPreview,
  ProjectQuotas,
  QuotaRefusal,
} from '@cloud-pi-native/plugin-quotas-common';
import { RequestFailure } from '../api/RequestFailure';
import { asked, sophie } from './fixtures';

const { production: contracted } = asked.quotas;
const reserved = { cpu: 1, memory: 2, gpu: 0, storage: 5 };

/** What the ledger holds of the project of these tests. */
export function quotasOf(slug: string): ProjectQuotas {
  const decision = {
    approver: sophie,
    reason: 'Demande approuvée',
    at: '2026-11-02T09:00:00Z',
  };
  const nothing = { cpu: 0, memory: 0, gpu: 0, storage: 0 };
  return {
    slug,
    name: slug,
    organisation: asked.organisation,
    protection: 'NP',
    envelopes: [
      {
        ...decision,
        class: 'non-production',
        contracted,
        reserved,
        free: { cpu: 3, memory: 6, gpu: 0, storage: 15 },
      },
      {
        ...decision,
        class: 'production',
        contracted,
        reserved: nothing,
        free: contracted,
      },
    ],
    reservations: [],
    changes: [],
    allowed: { ask: true, decide: false },
  };
}

/** What the ledger says of one environment more. */
export function previewOf(changes: Partial<ProjectPreview> = {}) {
  return { contracted, reserved, ...changes };
}

/** An environment that asks for more memory than there is left. */
export const memoryRefusal: QuotaRefusal = {
  environment: 'recette',
  lacks: [
    {
      scope: 'envelope',
      envelope: 'non-production',
      resource: 'memory',
      asked: 16,
      limit: 8,
      reserved: 2,
      left: 6,
    },
  ],
  roomOn: [],
};

/** How a backend says that environments found no room. */
export async function noRoom(
  ...refusals: QuotaRefusal[]
): Promise<RequestFailure> {
  const body = {
    error: { name: 'ConflictError', message: 'no room', refusals },
    response: { statusCode: 409 },
  };
  return RequestFailure.from(
    await ResponseError.fromResponse(
      new Response(JSON.stringify(body), {
        status: 409,
        headers: { 'Content-Type': 'application/json' },
      }),
    ),
  );
}
