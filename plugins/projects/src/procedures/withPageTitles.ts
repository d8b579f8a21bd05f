import type { TemplateParameterSchema } from '@backstage/plugin-scaffolder-common';

/**
 * Gives each page of a wizard its title as the heading of its fields: the scaffolder's form leaves it out there, and
 * shows it in its list of steps only.
 */
export function withPageTitles(
  manifest: TemplateParameterSchema,
): TemplateParameterSchema {
  return {
    ...manifest,
    steps: manifest.steps.map(step => ({
      ...step,
      schema: { ...step.schema, 'ui:title': step.title },
    })),
  };
}
