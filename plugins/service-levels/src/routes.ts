import {
  createExternalRouteRef,
  createRouteRef,
  createSubRouteRef,
} from '@backstage/frontend-plugin-api';

/** « Qualité de service ». */
export const serviceLevelsRouteRef = createRouteRef();

/** One view of it: incidents, maintenances, report, probes. */
export const serviceLevelsViewRouteRef = createSubRouteRef({
  parent: serviceLevelsRouteRef,
  path: '/:view',
});

/** One service. */
export const serviceRouteRef = createSubRouteRef({
  parent: serviceLevelsRouteRef,
  path: '/services/:name',
});

/** One day of a service. */
export const dayRouteRef = createSubRouteRef({
  parent: serviceLevelsRouteRef,
  path: '/services/:name/jours/:day',
});

/** One incident. */
export const incidentRouteRef = createSubRouteRef({
  parent: serviceLevelsRouteRef,
  path: '/incidents/:number',
});

/** The page of a project. */
export const projectRouteRef = createExternalRouteRef({
  params: ['slug'],
  defaultTarget: 'projects.project',
});
