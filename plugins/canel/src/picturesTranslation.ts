import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { picturesEnglish } from './translations/en/pictures';

/** Messages of the map, matrices, landscape, calendar and completeness. The French ones load with the language. */
export const picturesTranslationRef = createTranslationRef({
  id: 'plugin.canel.pictures',
  messages: picturesEnglish,
  translations: { fr: () => import('./translations/fr/pictures') },
});
