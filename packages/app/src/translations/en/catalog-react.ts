import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { catalogReactTranslationRef } from '@backstage/plugin-catalog-react';

/** Words of the offer in place of those of Backstage. */
export default createTranslationMessages({
  ref: catalogReactTranslationRef,
  messages: {
    'entityTableColumnTitle.system': 'Application',
    'entityTableColumnTitle.domain': 'Zone',
  },
});
