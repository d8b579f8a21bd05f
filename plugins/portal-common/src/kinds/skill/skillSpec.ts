import type { JsonObject } from '@backstage/types';
import { z } from 'zod';
import { skillDomains } from './skillDomains';
import { skillObligations, skillOrigins } from './skillLevels';

const text = z.string().trim().min(1);
const expectedLevel = z.int().min(1).max(5);

/** What a `Skill` of the catalog says. Texts are French. @public */
export const skillSpecSchema = z.strictObject({
  owner: text.describe('Reference of the group that keeps the skill'),
  domain: z.enum(skillDomains),
  origin: z
    .enum(skillOrigins)
    .describe('official: a row of the published matrix; portal: added here'),
  obligation: z
    .enum(skillObligations)
    .describe('How much the expected levels bind'),
  expected: z
    .strictObject({
      'realisation-technique': expectedLevel.optional(),
      'pilotage-moe': expectedLevel.optional(),
      gouvernance: expectedLevel.optional(),
    })
    .describe('Level expected of each perimeter; absent: none is')
    .meta({ minProperties: 1 })
    .refine(
      expected => Object.keys(expected).length > 0,
      'no perimeter needs it',
    ),
  why: text.describe('What it is for on the offer'),
  levels: z
    .array(text)
    .length(5)
    .describe('What somebody of each level can do, from 1 to 5'),
  requirements: z
    .array(z.string().regex(/^EXI-[A-Z]+-[1-9]\d*(bis)?$/))
    .default([])
    .describe('Keys of the requirements of the CCT that it helps to meet'),
  tutorials: z
    .array(z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/))
    .default([])
    .describe('Pages of the tutorials where it is put to use'),
  presentation: z
    .strictObject({
      english: z.strictObject({
        title: text,
        description: text,
        why: text,
        levels: z.array(text).length(5),
      }),
    })
    .describe('Texts in the other language of the portal'),
});

/** @public */
export type SkillSpec = z.output<typeof skillSpecSchema>;

/** {@link skillSpecSchema} as a JSON Schema, for the catalog's model. @public */
export function skillSpecJsonSchema(): JsonObject {
  const { $schema, ...schema } = z.toJSONSchema(skillSpecSchema, {
    target: 'draft-7',
    io: 'input',
  });
  // Its type lets in more than JSON holds.
  return JSON.parse(JSON.stringify(schema));
}
