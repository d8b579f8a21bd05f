import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { englishMessages } from './translations/en';

/** Messages of mirrors. The French ones load with the language. */
export const mirrorsTranslationRef = createTranslationRef({
  id: 'plugin.mirrors',
  messages: englishMessages,
  translations: { fr: () => import('./translations/fr') },
});
