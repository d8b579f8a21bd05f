import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { englishMessages } from './translations/en';

/** Messages of eligibility. The French ones load with the language. */
export const eligibilityTranslationRef = createTranslationRef({
  id: 'plugin.eligibility',
  messages: englishMessages,
  translations: { fr: () => import('./translations/fr') },
});
