import {
  ApiBlueprint,
  createFrontendPlugin,
  fetchApiRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { NavEntryBlueprint } from '@cloud-pi-native/plugin-portal-react';
import { RiMindMap } from '@remixicon/react';
import { CanelClient } from './api/CanelClient';
import { canelApiRef } from './api/canelApiRef';
import { applicationsRouteRef, applicationsTabRouteRef } from './routes';
import { useCanelTranslation } from './useCanelTranslation';

const canelApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: canelApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: CanelClient.create,
    }),
});

const applicationsPage = PageBlueprint.make({
  params: {
    path: '/applications',
    title: 'Applications',
    icon: <RiMindMap />,
    routeRef: applicationsRouteRef,
    noHeader: true,
    loader: () =>
      import('./components/page/ApplicationPages').then(m => (
        <m.ApplicationPages />
      )),
  },
});

const applicationsNavEntry = NavEntryBlueprint.make({
  params: {
    pageId: 'page:canel',
    group: 'work',
    order: 30,
    useTitle: () => useCanelTranslation()('title'),
    icon: <RiMindMap />,
  },
});

/** The application map: the page « Applications » and the tab of an application. */
export const canelPlugin = createFrontendPlugin({
  pluginId: 'canel',
  title: 'Applications',
  icon: <RiMindMap />,
  routes: {
    applications: applicationsRouteRef,
    applicationsTab: applicationsTabRouteRef,
  },
  extensions: [canelApi, applicationsPage, applicationsNavEntry],
});
