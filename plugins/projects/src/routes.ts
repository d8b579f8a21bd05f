import {
  createExternalRouteRef,
  createRouteRef,
  createSubRouteRef,
} from '@backstage/frontend-plugin-api';

/** The queue of requests and « Mes demandes ». */
export const requestsRouteRef = createRouteRef();

/** The wizard of a new request. */
export const newRequestRouteRef = createSubRouteRef({
  parent: requestsRouteRef,
  path: '/nouvelle',
});

/** One request. */
export const requestRouteRef = createSubRouteRef({
  parent: requestsRouteRef,
  path: '/:id',
});

/** The wizard of a correction, prefilled. */
export const correctRequestRouteRef = createSubRouteRef({
  parent: requestsRouteRef,
  path: '/:id/corriger',
});

/** The form of an approval. */
export const approveRequestRouteRef = createSubRouteRef({
  parent: requestsRouteRef,
  path: '/:id/approuver',
});

/** The list of projects. */
export const projectsRouteRef = createRouteRef();

/** One project; its tabs are the last part of the path. */
export const projectRouteRef = createSubRouteRef({
  parent: projectsRouteRef,
  path: '/:slug',
});

/** A tab of a project. */
export const projectTabRouteRef = createSubRouteRef({
  parent: projectsRouteRef,
  path: '/:slug/:tab',
});

/** The scaffolder's wizard of a template. */
export const templateRouteRef = createExternalRouteRef({
  params: ['namespace', 'templateName'],
  defaultTarget: 'scaffolder.selectedTemplate',
});

/** The page of a task that the scaffolder runs. */
export const taskRouteRef = createExternalRouteRef({
  params: ['taskId'],
  defaultTarget: 'scaffolder.ongoingTask',
});

/** The list of the wizards. */
export const proceduresRouteRef = createExternalRouteRef({
  defaultTarget: 'scaffolder.root',
});
