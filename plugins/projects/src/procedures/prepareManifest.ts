import type { TemplateParameterSchema } from '@backstage/plugin-scaffolder-common';
import { readTemplateWords, translateTexts } from './templateWords';

/** The pages of a wizard as the scaffolder's form takes them, in the reader's language. */
export function prepareManifest(
  manifest: TemplateParameterSchema,
  language: string,
): TemplateParameterSchema {
  const words = language.startsWith('fr')
    ? {}
    : readTemplateWords(manifest.presentation);
  const { presentation, ...rest } = translateTexts(manifest, words);
  return {
    ...rest,
    presentation,
    steps: rest.steps.map(step => ({
      ...step,
      // The form leaves out the title of a page, which it gives to its list of steps only.
      schema: { ...step.schema, 'ui:title': step.title },
    })),
  };
}
