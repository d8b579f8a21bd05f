import { createRouteRef } from '@backstage/frontend-plugin-api';

/** « Avis sur la documentation ». */
export const feedbackRouteRef = createRouteRef();
