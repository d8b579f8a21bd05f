import {
  ApiBlueprint,
  appLanguageApiRef,
} from '@backstage/frontend-plugin-api';
import { z } from 'zod';
import { PortalLanguage } from './PortalLanguage';

/** Takes the place, the name and the configuration of the stock language API. */
export const languageApi = ApiBlueprint.makeWithOverrides({
  name: 'app-language',
  configSchema: {
    availableLanguages: z.array(z.string()).default(['fr', 'en']),
    defaultLanguage: z.string().default('fr'),
  },
  factory: (original, { config }) =>
    original(defineParams =>
      defineParams({
        api: appLanguageApiRef,
        deps: {},
        factory: () =>
          PortalLanguage.create({
            available: config.availableLanguages,
            fallback: config.defaultLanguage,
            browserLanguages: window.navigator.languages,
            storage: window.localStorage,
          }),
      }),
    ),
});
