import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { auditMessages } from './translations/audit.en';
import { projectMessages } from './translations/projects.en';
import { requestMessages } from './translations/requests.en';

/** Messages of the pages and cards of requests and projects. The French ones load with the language. */
export const projectsTranslationRef = createTranslationRef({
  id: 'plugin.projects',
  messages: { ...requestMessages, ...projectMessages, ...auditMessages },
  translations: { fr: () => import('./translations/fr') },
});
