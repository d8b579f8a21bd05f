import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { englishMessages } from './translations/en';

/** Messages of training. The French ones load with the language. */
export const trainingTranslationRef = createTranslationRef({
  id: 'plugin.training',
  messages: englishMessages,
  translations: { fr: () => import('./translations/fr') },
});
