import {
  ApiBlueprint,
  createFrontendPlugin,
  fetchApiRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import {
  FrozenTextsBlueprint,
  HomeCardBlueprint,
  NavEntryBlueprint,
} from '@cloud-pi-native/plugin-portal-react';
import { RiMindMap } from '@remixicon/react';
import { CanelClient } from './api/CanelClient';
import { canelApiRef } from './api/canelApiRef';
import { isApplication } from './entity/isApplication';
import {
  applicationsImportsRouteRef,
  applicationsRouteRef,
  applicationsSourcesRouteRef,
  applicationsTabRouteRef,
} from './routes';
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

const alertsCard = HomeCardBlueprint.make({
  name: 'alerts',
  params: {
    section: 'waiting',
    order: 30,
    roles: ['governance', 'rssi'],
    loader: () =>
      import('./home/ApplicationsCard').then(m => <m.ApplicationsCard />),
  },
});

const frozenTabTitle = 'Fiche';

const applicationContent = EntityContentBlueprint.make({
  name: 'application',
  params: {
    path: 'fiche',
    // The framework freezes titles of tabs; the frame of the portal translates it.
    title: frozenTabTitle,
    filter: isApplication,
    loader: () =>
      import('./entity/ApplicationContent').then(m => <m.ApplicationContent />),
  },
});

const frozenTexts = FrozenTextsBlueprint.make({
  params: {
    useTexts: () => ({ [frozenTabTitle]: useCanelTranslation()('card.tab') }),
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
    applicationsImports: applicationsImportsRouteRef,
    applicationsSources: applicationsSourcesRouteRef,
  },
  extensions: [
    canelApi,
    applicationsPage,
    applicationsNavEntry,
    alertsCard,
    applicationContent,
    frozenTexts,
  ],
});
