import type { JsonObject } from '@backstage/types';
import { z } from 'zod';

export const text = z.string().trim().min(1);

/** A reference to an entity, which may leave out its kind and its namespace. */
export function reference(kind: string) {
  return text.describe(`Name or reference of a ${kind}`);
}

export const englishPresentation = z
  .strictObject({
    english: z.strictObject({ title: text, description: text }),
  })
  .describe('Title and description in the other language of the portal');

/** A schema of Zod as a JSON Schema, of what is written rather than of what is read. */
export function jsonSchemaOf(schema: z.ZodType): JsonObject {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
  });
  // Its type lets in more than JSON holds.
  return JSON.parse(JSON.stringify(rest));
}
