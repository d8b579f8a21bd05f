import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { englishMessages } from './translations/en';

/** Messages of the documentation. The French ones load with the language. */
export const documentationTranslationRef = createTranslationRef({
  id: 'plugin.documentation',
  messages: englishMessages,
  translations: { fr: () => import('./translations/fr') },
});
