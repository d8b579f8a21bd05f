import {
  exposures,
  projectDescriptionMaxLength,
  projectRoles,
  protectionLevels,
} from '@cloud-pi-native/plugin-portal-common';
import { hostingTargets } from '@cloud-pi-native/plugin-projects-common';
import { environmentSchema, resourceAmountSchema } from './environmentSchema';
import { repositorySchema } from './repositorySchema';
import type { ZodV3 } from './zodV3';

/** Shape of a request for access; the projects backend applies the rules of the offer and names the field at fault. */
export function accessRequestSchema(z: ZodV3) {
  return z.object({
    organisation: z.string(),
    application: z.union([
      z.object({ kind: z.literal('existing'), entityRef: z.string() }),
      z.object({ kind: z.literal('new'), title: z.string() }),
    ]),
    name: z.string(),
    description: z.string().max(projectDescriptionMaxLength),
    sponsor: z.string(),
    stateCorrespondent: z.string().describe('E-mail address'),
    budgetCode: z.string(),
    termsVersion: z.string().describe('Version of the terms of use accepted'),
    protection: z.enum(protectionLevels),
    exposures: z.array(z.enum(exposures)),
    hostingTarget: z.enum(hostingTargets),
    quotas: z.object({
      production: resourceAmountSchema(z),
      'non-production': resourceAmountSchema(z),
    }),
    environments: z.array(environmentSchema(z)),
    repositories: z.array(repositorySchema(z)),
    members: z.array(
      z.object({ userRef: z.string(), role: z.enum(projectRoles) }),
    ),
    eligibility: z.record(z.boolean()),
  });
}
