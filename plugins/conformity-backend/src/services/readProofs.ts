import { InputError } from '@backstage/errors';
import type { Proof } from '@cloud-pi-native/plugin-conformity-common';
import { z } from 'zod';

const text = z.string('must be a text').trim().min(1, 'must not be empty');

/** Pages are opened by people: nothing but http and https may be behind a link. */
const proofSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('link'),
    url: z.url({
      protocol: /^https?$/,
      error: 'give the whole address of a page, with https://',
    }),
    title: text,
  }),
  z.strictObject({
    kind: z.literal('file'),
    repository: text,
    path: text,
    revision: text.optional(),
  }),
  z.strictObject({ kind: z.literal('check'), check: text }),
]);

/** The proofs of a body. Throws an `InputError` that names each field which is wrong. */
export function readProofs(given: unknown): Proof[] {
  const { data, error } = z.array(proofSchema).safeParse(given);
  if (data) return data;
  throw new InputError(
    error.issues
      .map(({ path: [index, ...rest], message }) => {
        const field = [`proofs[${String(index)}]`, ...rest].join('.');
        return `${field}: ${message}`;
      })
      .join('; '),
  );
}
