import {
  createRouteRef,
  createSubRouteRef,
} from '@backstage/frontend-plugin-api';

/** « Éligibilité »: the questionnaires of the reader. */
export const eligibilityRouteRef = createRouteRef();

/** One questionnaire. */
export const diagnosticRouteRef = createSubRouteRef({
  parent: eligibilityRouteRef,
  path: '/:id',
});

/** The tab « Éligibilité » under the page of an application. */
export const eligibilityTabPath = 'eligibilite';
