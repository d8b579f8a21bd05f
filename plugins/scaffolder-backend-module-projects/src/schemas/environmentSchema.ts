import { nameRules, stages } from '@cloud-pi-native/plugin-portal-common';
import type { ZodV3 } from './zodV3';

/** An amount of resources. */
export function resourceAmountSchema(z: ZodV3) {
  return z.object({
    cpu: z.number().nonnegative().describe('Cores'),
    memory: z.number().nonnegative().describe('GiB'),
    gpu: z.number().nonnegative().describe('Cards'),
    storage: z.number().nonnegative().describe('GiB'),
  });
}

/** An environment to create. */
export function environmentSchema(z: ZodV3) {
  const { minLength, maxLength, pattern } = nameRules.environment;
  return z.object({
    name: z.string().min(minLength).max(maxLength).regex(pattern),
    stage: z.enum(stages),
    cluster: z
      .string()
      .describe('Entity reference of the cluster, `resource:default/…`'),
    resources: resourceAmountSchema(z),
  });
}
