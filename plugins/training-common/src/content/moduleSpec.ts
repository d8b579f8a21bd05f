import type { JsonObject } from '@backstage/types';
import { z } from 'zod';
import { perimeters } from '@cloud-pi-native/plugin-portal-common';
import { automaticChecks } from './proofs';
import {
  englishPresentation,
  jsonSchemaOf,
  reference,
  text,
} from './schemaParts';
import {
  learningAvailabilities,
  learningCosts,
  learningFormats,
  learningLanguages,
} from './vocabulary';

const proof = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('self-declared') }),
  z.strictObject({
    kind: z.literal('validated'),
    asks: text.describe('What the person shows, in French'),
    english: z.strictObject({ asks: text }),
  }),
  z.strictObject({
    kind: z.literal('automatic'),
    check: z.enum(automaticChecks),
  }),
]);

/**
 * What a `LearningModule` of the catalog says: one resource, chapter, tutorial or exam. Texts are French; titles of
 * resources stay as their authors wrote them.
 *
 * @public
 */
export const learningModuleSpecSchema = z.strictObject({
  owner: text.describe('Reference of the group that keeps the module'),
  format: z.enum(learningFormats),
  language: z
    .enum(learningLanguages)
    .describe('Language of the material, the main one when there are several'),
  cost: z.enum(learningCosts),
  minutes: z
    .int()
    .positive()
    .describe('How long it takes; absent when nobody knows')
    .optional(),
  availability: z.enum(learningAvailabilities).default('available'),
  perimeters: z.array(z.enum(perimeters)).min(1),
  resources: z
    .array(
      z.strictObject({
        title: text,
        url: z
          .string()
          .regex(/^(https?:\/\/\S+|\/\S*)$/)
          .describe('Address, or path of a page of the portal'),
        language: z.enum(learningLanguages).optional(),
        cost: z.enum(learningCosts).optional(),
        format: z.enum(learningFormats).optional(),
        minutes: z.int().positive().optional(),
        note: text.describe('What is to be known before going').optional(),
      }),
    )
    .default([])
    .describe('Where the material is, in the order in which to read it'),
  teaches: z
    .array(
      z.strictObject({
        skill: reference('Skill'),
        level: z.int().min(1).max(5).describe('Level that it brings to'),
      }),
    )
    .default([]),
  requires: z
    .array(reference('LearningModule'))
    .default([])
    .describe('Modules to have followed before'),
  proof,
  presentation: englishPresentation,
});

/** @public */
export type LearningModuleSpec = z.output<typeof learningModuleSpecSchema>;

/** {@link learningModuleSpecSchema} as a JSON Schema, for the catalog's model. @public */
export function learningModuleSpecJsonSchema(): JsonObject {
  return jsonSchemaOf(learningModuleSpecSchema);
}
