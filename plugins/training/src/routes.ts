import {
  createRouteRef,
  createSubRouteRef,
} from '@backstage/frontend-plugin-api';

/** « Formation »: one's own way, the catalogue, and what is behind. */
export const trainingRouteRef = createRouteRef();

/** One view of « Formation ». */
export const trainingViewRouteRef = createSubRouteRef({
  parent: trainingRouteRef,
  path: '/:view',
});

/** One path, by the name of its entity. */
export const trainingPathRouteRef = createSubRouteRef({
  parent: trainingRouteRef,
  path: '/parcours/:name',
});

/** One module, by the name of its entity. */
export const trainingModuleRouteRef = createSubRouteRef({
  parent: trainingRouteRef,
  path: '/modules/:name',
});
