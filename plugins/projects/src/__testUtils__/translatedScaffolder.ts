import type { AppLanguageApi } from '@backstage/frontend-plugin-api';
import type { ScaffolderApi } from '@backstage/plugin-scaffolder-common';
import { TranslatedScaffolder } from '../procedures/TranslatedScaffolder';
import { parameterSchemaOf } from './templatesOfThePortal';

/** The scaffolder as the portal has it, over one that holds the templates of the repository. */
export function translatedScaffolder(
  language: 'fr' | 'en',
  more: Partial<ScaffolderApi>,
): ScaffolderApi {
  const languages: Partial<AppLanguageApi> = {
    getLanguage: () => ({ language }),
  };
  const scaffolder: Partial<ScaffolderApi> = {
    getTemplateParameterSchema: async ref =>
      parameterSchemaOf(ref.split('/')[1]),
    ...more,
  };
  return TranslatedScaffolder.create({
    languageApi: languages as AppLanguageApi,
    scaffolder: scaffolder as ScaffolderApi,
  });
}
