import {
  ApiBlueprint,
  createFrontendPlugin,
  fetchApiRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import {
  HomeCardBlueprint,
  NavEntryBlueprint,
  ProjectTabBlueprint,
} from '@cloud-pi-native/plugin-portal-react';
import { RiPulseLine } from '@remixicon/react';
import { ServiceLevelsClient } from './api/ServiceLevelsClient';
import { serviceLevelsApiRef } from './api/serviceLevelsApiRef';
import {
  dayRouteRef,
  incidentRouteRef,
  projectRouteRef,
  serviceLevelsRouteRef,
  serviceLevelsViewRouteRef,
  serviceRouteRef,
} from './routes';
import { useServiceLevelsTranslation } from './useServiceLevelsTranslation';

const serviceLevelsApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: serviceLevelsApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: ServiceLevelsClient.create,
    }),
});

const serviceLevelsPage = PageBlueprint.make({
  params: {
    path: '/qualite-de-service',
    title: 'Qualité de service',
    icon: <RiPulseLine />,
    routeRef: serviceLevelsRouteRef,
    noHeader: true,
    loader: () =>
      import('./components/page/ServiceLevelsPages').then(m => (
        <m.ServiceLevelsPages />
      )),
  },
});

const serviceLevelsNavEntry = NavEntryBlueprint.make({
  params: {
    pageId: 'page:service-levels',
    group: 'platform',
    order: 20,
    useTitle: () => useServiceLevelsTranslation()('title'),
    icon: <RiPulseLine />,
  },
});

const servicesCard = HomeCardBlueprint.make({
  name: 'services',
  params: {
    section: 'projects',
    order: 60,
    loader: () => import('./home/ServicesCard').then(m => <m.ServicesCard />),
  },
});

const serviceLevelCard = EntityCardBlueprint.make({
  name: 'service-level',
  params: {
    type: 'content',
    filter: { kind: 'servicelevel' },
    loader: () =>
      import('./entity/ServiceLevelCard').then(m => <m.ServiceLevelCard />),
  },
});

const qualityTab = ProjectTabBlueprint.make({
  name: 'quality',
  params: {
    path: 'qualite-de-service',
    order: 60,
    useTitle: () => useServiceLevelsTranslation()('title'),
    loader: () => import('./project/QualityTab').then(m => m.QualityTab),
  },
});

/** Quality of service: state of the services, incidents, maintenance, month reports and probes. */
export const serviceLevelsPlugin = createFrontendPlugin({
  pluginId: 'service-levels',
  title: 'Qualité de service',
  icon: <RiPulseLine />,
  routes: {
    serviceLevels: serviceLevelsRouteRef,
    view: serviceLevelsViewRouteRef,
    service: serviceRouteRef,
    day: dayRouteRef,
    incident: incidentRouteRef,
  },
  externalRoutes: { project: projectRouteRef },
  extensions: [
    serviceLevelsApi,
    serviceLevelsPage,
    serviceLevelsNavEntry,
    servicesCard,
    qualityTab,
    serviceLevelCard,
  ],
});
