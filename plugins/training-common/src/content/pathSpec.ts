import type { JsonObject } from '@backstage/types';
import { z } from 'zod';
import { perimeters } from '@cloud-pi-native/plugin-portal-common';
import {
  englishPresentation,
  jsonSchemaOf,
  reference,
  text,
} from './schemaParts';
import { stepOrders } from './vocabulary';

/**
 * What a `LearningPath` of the catalog says: ordered steps of modules. Texts are French.
 *
 * @public
 */
export const learningPathSpecSchema = z.strictObject({
  owner: text.describe('Reference of the group that keeps the path'),
  perimeters: z.array(z.enum(perimeters)).min(1),
  order: z
    .enum(stepOrders)
    .default('advised')
    .describe('Whether a step opens only when the one before it is done'),
  requires: z
    .array(reference('LearningPath'))
    .default([])
    .describe('Paths to have finished before'),
  steps: z
    .array(
      z.strictObject({
        name: z
          .string()
          .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
          .describe('Unique in the path, and stable'),
        title: text,
        goal: text.describe('What the person can do after it'),
        english: z.strictObject({ title: text, goal: text }),
        modules: z
          .array(reference('LearningModule'))
          .describe('What the step is made of, in order'),
        optional: z
          .array(reference('LearningModule'))
          .default([])
          .describe('To go further: the step is done without them'),
      }),
    )
    .min(1),
  presentation: englishPresentation,
});

/** @public */
export type LearningPathSpec = z.output<typeof learningPathSpecSchema>;

/** {@link learningPathSpecSchema} as a JSON Schema, for the catalog's model. @public */
export function learningPathSpecJsonSchema(): JsonObject {
  return jsonSchemaOf(learningPathSpecSchema);
}
