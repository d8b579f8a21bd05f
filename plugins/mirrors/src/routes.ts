import { createExternalRouteRef } from '@backstage/frontend-plugin-api';

/** The scaffolder's wizard of a template. */
export const templateRouteRef = createExternalRouteRef({
  params: ['namespace', 'templateName'],
  defaultTarget: 'scaffolder.selectedTemplate',
});
