import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { englishMessages } from './translations/en';

/** Messages of conformity. The French ones load with the language. */
export const conformityTranslationRef = createTranslationRef({
  id: 'plugin.conformity',
  messages: englishMessages,
  translations: { fr: () => import('./translations/fr') },
});
