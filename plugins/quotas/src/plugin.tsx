import {
  ApiBlueprint,
  createFrontendPlugin,
  fetchApiRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { platformRoles } from '@cloud-pi-native/plugin-portal-common';
import {
  HomeCardBlueprint,
  NavEntryBlueprint,
  ProjectCardBlueprint,
  ProjectTabBlueprint,
} from '@cloud-pi-native/plugin-portal-react';
import { RiPieChartLine } from '@remixicon/react';
import { QuotasClient } from './api/QuotasClient';
import { quotasApiRef } from './api/quotasApiRef';
import {
  projectTabRouteRef,
  quotasRouteRef,
  quotasTabPath,
  quotasViewRouteRef,
} from './routes';
import { useQuotasTranslation } from './useQuotasTranslation';

const quotasApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: quotasApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: QuotasClient.create,
    }),
});

const quotasPage = PageBlueprint.make({
  params: {
    path: '/quotas',
    title: 'Quotas',
    icon: <RiPieChartLine />,
    routeRef: quotasRouteRef,
    noHeader: true,
    loader: () => import('./platform/QuotasPages').then(m => <m.QuotasPages />),
  },
});

const quotasNavEntry = NavEntryBlueprint.make({
  params: {
    pageId: 'page:quotas',
    group: 'platform',
    order: 20,
    // Project teams find the quotas of each project on its own page.
    roles: platformRoles,
    useTitle: () => useQuotasTranslation()('title'),
    icon: <RiPieChartLine />,
  },
});

const decisionsCard = HomeCardBlueprint.make({
  name: 'decisions',
  params: {
    section: 'waiting',
    order: 30,
    // Those who have the permission `quotas.change.decide`.
    roles: ['service-team', 'socle'],
    loader: () => import('./home/DecisionsCard').then(m => <m.DecisionsCard />),
  },
});

const mineCard = HomeCardBlueprint.make({
  name: 'mine',
  params: {
    section: 'projects',
    // Beside the quality of service, which is as small.
    order: 55,
    loader: () =>
      import('./home/TightQuotasCard').then(m => <m.TightQuotasCard />),
  },
});

const projectTab = ProjectTabBlueprint.make({
  params: {
    path: quotasTabPath,
    order: 10,
    useTitle: () => useQuotasTranslation()('tab'),
    loader: () => import('./project/QuotasTab').then(m => m.QuotasTab),
  },
});

const projectCard = ProjectCardBlueprint.make({
  params: {
    order: 10,
    loader: () => import('./project/QuotasCard').then(m => m.QuotasCard),
  },
});

/** Quotas: the page of the platform, the tab and the card of a project, the cards of the home page. */
export const quotasPlugin = createFrontendPlugin({
  pluginId: 'quotas',
  title: 'Quotas',
  icon: <RiPieChartLine />,
  routes: {
    quotas: quotasRouteRef,
    quotasView: quotasViewRouteRef,
  },
  externalRoutes: { projectTab: projectTabRouteRef },
  extensions: [
    quotasApi,
    quotasPage,
    quotasNavEntry,
    decisionsCard,
    mineCard,
    projectTab,
    projectCard,
  ],
});
