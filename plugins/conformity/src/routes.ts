import {
  createRouteRef,
  createSubRouteRef,
} from '@backstage/frontend-plugin-api';

/** « Conformité »: the portfolio. */
export const conformityRouteRef = createRouteRef();

/** One view of « Conformité ». */
export const conformityViewRouteRef = createSubRouteRef({
  parent: conformityRouteRef,
  path: '/:view',
});

/** The tab « Conformité » under the page of an application. */
export const conformityTabPath = 'conformite';
