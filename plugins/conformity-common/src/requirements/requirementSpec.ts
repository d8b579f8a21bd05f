import type { JsonObject } from '@backstage/types';
import { z } from 'zod';
import { requirementCategories } from './categories';
import { requirementFamilies } from './families';
import { requirementLevels } from './levels';

const text = z.string().trim().min(1);
const key = z
  .string()
  .regex(
    new RegExp(`^EXI-(${requirementFamilies.join('|')})-[1-9]\\d*(bis)?$`),
  );

/**
 * What a `Requirement` of the catalog says. Texts are French Markdown, in words that are not those of the source.
 *
 * @public
 */
export const requirementSpecSchema = z.strictObject({
  owner: text.describe('Reference of the group that keeps the requirement'),
  key: key.describe('What people cite; unique, and stable'),
  sourceId: key.describe(
    'Identifier in the source, which gives two of them twice',
  ),
  sourceNote: text.describe('What is to be known about the source').optional(),
  family: z.enum(requirementFamilies),
  level: z.enum(requirementLevels).describe('P: essential, I: important'),
  category: z.enum(requirementCategories),
  sourceCategory: text
    .describe('Category in the source, absent when empty')
    .optional(),
  asks: text.describe('What it asks'),
  why: text.describe('Why it asks for it'),
  checking: text.describe('How it is checked'),
  proofs: z.array(text).min(1).describe('Kinds of proof that are accepted'),
  related: z
    .array(key)
    .default([])
    .describe('Keys of the requirements to read with it'),
  tutorials: z
    .array(z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/))
    .default([])
    .describe('Pages of the tutorials that show how to meet it'),
  presentation: z
    .strictObject({
      english: z.strictObject({ title: text, description: text }),
    })
    .describe('Title and description in the other language of the portal'),
});

/** @public */
export type RequirementSpec = z.output<typeof requirementSpecSchema>;

/** {@link requirementSpecSchema} as a JSON Schema, for the catalog's model. @public */
export function requirementSpecJsonSchema(): JsonObject {
  const { $schema, ...schema } = z.toJSONSchema(requirementSpecSchema, {
    target: 'draft-7',
    io: 'input',
  });
  // Its type lets in more than JSON holds.
  return JSON.parse(JSON.stringify(schema));
}
