import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { englishMessages } from './translations/en';

/** Messages of the application map. The French ones load with the language. */
export const canelTranslationRef = createTranslationRef({
  id: 'plugin.canel',
  messages: englishMessages,
  translations: { fr: () => import('./translations/fr') },
});
