import {
  createRouteRef,
  createSubRouteRef,
} from '@backstage/frontend-plugin-api';

/** « Compétences »: what the reader can do. */
export const skillsRouteRef = createRouteRef();

/** One view of « Compétences ». */
export const skillsViewRouteRef = createSubRouteRef({
  parent: skillsRouteRef,
  path: '/:view',
});

/** The skills of somebody. */
export const personRouteRef = createSubRouteRef({
  parent: skillsRouteRef,
  path: '/personnes/:name',
});

/** The matrix of a team. */
export const teamRouteRef = createSubRouteRef({
  parent: skillsRouteRef,
  path: '/equipes/:kind/:name',
});
