import {
  createRouteRef,
  createSubRouteRef,
} from '@backstage/frontend-plugin-api';

/** « Applications ». */
export const applicationsRouteRef = createRouteRef();

/** One tab of « Applications ». */
export const applicationsTabRouteRef = createSubRouteRef({
  parent: applicationsRouteRef,
  path: '/:tab',
});
