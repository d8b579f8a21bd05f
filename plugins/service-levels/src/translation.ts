import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { englishMessages } from './translations/en';

/** Messages of service levels. The French ones load with the language. */
export const serviceLevelsTranslationRef = createTranslationRef({
  id: 'plugin.service-levels',
  messages: englishMessages,
  translations: { fr: () => import('./translations/fr') },
});
