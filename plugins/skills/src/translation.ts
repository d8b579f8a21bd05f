import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { englishMessages } from './translations/en';

/** Messages of skills. The French ones load with the language. */
export const skillsTranslationRef = createTranslationRef({
  id: 'plugin.skills',
  messages: englishMessages,
  translations: { fr: () => import('./translations/fr') },
});
