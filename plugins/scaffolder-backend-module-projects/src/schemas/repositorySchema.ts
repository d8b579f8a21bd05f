import { nameRules } from '@cloud-pi-native/plugin-portal-common';
import type { ZodV3 } from './zodV3';

/** A repository of a project. */
export function repositorySchema(z: ZodV3) {
  const { minLength, maxLength, pattern } = nameRules.repository;
  return z.object({
    name: z.string().min(minLength).max(maxLength).regex(pattern),
    url: z
      .string()
      .optional()
      .describe(
        'Address in the primary chain; none for a repository that has no source',
      ),
    isPrivate: z.boolean().describe('The source asks for credentials'),
    purpose: z.enum(['application', 'infrastructure']),
  });
}
