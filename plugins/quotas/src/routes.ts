import {
  createExternalRouteRef,
  createRouteRef,
  createSubRouteRef,
} from '@backstage/frontend-plugin-api';

/** « Quotas »: the page of the platform. */
export const quotasRouteRef = createRouteRef();

/** One view of « Quotas ». */
export const quotasViewRouteRef = createSubRouteRef({
  parent: quotasRouteRef,
  path: '/:view',
});

/** The tab « Quotas » under the page of a project. */
export const quotasTabPath = 'quotas';

/** A tab of a project. */
export const projectTabRouteRef = createExternalRouteRef({
  params: ['slug', 'tab'],
  defaultTarget: 'projects.projectTab',
});
