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

/** « Importer un fichier ». */
export const applicationsImportsRouteRef = createSubRouteRef({
  parent: applicationsRouteRef,
  path: '/imports',
});

/** « Sources ». */
export const applicationsSourcesRouteRef = createSubRouteRef({
  parent: applicationsRouteRef,
  path: '/sources',
});
