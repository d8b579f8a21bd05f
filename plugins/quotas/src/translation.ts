import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { englishMessages } from './translations/en';

/** Messages of quotas. The French ones load with the language. */
export const quotasTranslationRef = createTranslationRef({
  id: 'plugin.quotas',
  messages: englishMessages,
  translations: { fr: () => import('./translations/fr') },
});
