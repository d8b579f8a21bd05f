import type { JsonObject } from '@backstage/types';
import { z } from 'zod';
import { serviceCalendars, serviceCategories, serviceReaches } from './terms';

const text = z.string().trim().min(1);
const serviceName = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

/**
 * What a `ServiceLevel` of the catalog says: what is promised of a service of the offer, and how that is measured.
 * Texts are French.
 *
 * @public
 */
export const serviceLevelSpecSchema = z.strictObject({
  owner: text.describe('Reference of the group that runs the service'),
  category: z
    .enum(serviceCategories)
    .describe('chain: a link of the chain, hosting: of applications, tool'),
  calendar: z
    .enum(serviceCalendars)
    .describe(
      'always: 24 hours a day, business-hours: hours of service of the offer; availability and DIMA count in it',
    ),
  commitments: z
    .strictObject({
      maximumInterruptionHours: z
        .number()
        .positive()
        .describe('DIMA, in hours of the calendar')
        .optional(),
      maximumDataLossHours: z
        .number()
        .positive()
        .describe('PDMA, in hours')
        .optional(),
      availabilityPercent: z
        .number()
        .gt(0)
        .lte(100)
        .describe('Part of the time of the calendar, each month')
        .optional(),
    })
    .default({})
    .describe('What is published; empty when nothing is promised'),
  objective: z
    .strictObject({ availabilityPercent: z.number().gt(0).lte(100) })
    .describe(
      'What those who run the service aim at, which is no promise; for a service whose availability has no commitment',
    )
    .optional(),
  counts: text.describe('What counts as an interruption'),
  measure: text.describe('How it is measured'),
  dependsOn: z
    .array(serviceName)
    .default([])
    .describe('Names of the services without which this one does not work'),
  reach: z
    .enum(serviceReaches)
    .default('all')
    .describe('Whose projects an interruption touches'),
  presentation: z
    .strictObject({
      english: z.strictObject({
        title: text,
        description: text,
        counts: text,
        measure: text,
      }),
    })
    .describe('The texts in the other language of the portal'),
});

/** @public */
export type ServiceLevelSpec = z.output<typeof serviceLevelSpecSchema>;

/** {@link serviceLevelSpecSchema} as a JSON Schema, for the catalog's model. @public */
export function serviceLevelSpecJsonSchema(): JsonObject {
  const { $schema, ...schema } = z.toJSONSchema(serviceLevelSpecSchema, {
    target: 'draft-7',
    io: 'input',
  });
  // Its type lets in more than JSON holds.
  return JSON.parse(JSON.stringify(schema));
}
