import {
  ApiBlueprint,
  createFrontendPlugin,
  fetchApiRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import {
  FrozenTextsBlueprint,
  HomeCardBlueprint,
  NavEntryBlueprint,
} from '@cloud-pi-native/plugin-portal-react';
import { RiShieldCheckLine } from '@remixicon/react';
import { ConformityClient } from './api/ConformityClient';
import { conformityApiRef } from './api/conformityApiRef';
import {
  conformityRouteRef,
  conformityTabPath,
  conformityViewRouteRef,
} from './routes';
import { useConformityTranslation } from './useConformityTranslation';

const conformityApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: conformityApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: ConformityClient.create,
    }),
});

const conformityPage = PageBlueprint.make({
  params: {
    path: '/conformite',
    title: 'Conformité',
    icon: <RiShieldCheckLine />,
    routeRef: conformityRouteRef,
    noHeader: true,
    loader: () =>
      import('./components/portfolio/ConformityPages').then(m => (
        <m.ConformityPages />
      )),
  },
});

const conformityNavEntry = NavEntryBlueprint.make({
  params: {
    pageId: 'page:conformity',
    group: 'platform',
    order: 10,
    // Those who have the permission `conformity.portfolio.read`.
    roles: ['governance', 'rssi', 'service-team', 'exploitation'],
    useTitle: () => useConformityTranslation()('title'),
    icon: <RiShieldCheckLine />,
  },
});

const derogationsCard = HomeCardBlueprint.make({
  name: 'derogations',
  params: {
    section: 'waiting',
    order: 40,
    roles: ['governance'],
    loader: () =>
      import('./home/DerogationsCard').then(m => <m.DerogationsCard />),
  },
});

const frozenTabTitle = 'Conformité';

const conformityContent = EntityContentBlueprint.make({
  name: 'application',
  params: {
    path: conformityTabPath,
    // The framework freezes titles of tabs; the frame of the portal translates it.
    title: frozenTabTitle,
    filter: { kind: 'system', 'spec.type': 'application' },
    loader: () =>
      import('./entity/ConformityContent').then(m => <m.ConformityContent />),
  },
});

const requirementCard = EntityCardBlueprint.make({
  name: 'requirement',
  params: {
    type: 'content',
    filter: { kind: 'requirement' },
    loader: () =>
      import('./entity/RequirementCard').then(m => <m.RequirementCard />),
  },
});

const frozenTexts = FrozenTextsBlueprint.make({
  params: {
    useTexts: () => ({ [frozenTabTitle]: useConformityTranslation()('tab') }),
  },
});

/** Conformity to the CCT: the tab of an application, the portfolio, and the card of a requirement. */
export const conformityPlugin = createFrontendPlugin({
  pluginId: 'conformity',
  title: 'Conformité',
  icon: <RiShieldCheckLine />,
  routes: {
    conformity: conformityRouteRef,
    conformityView: conformityViewRouteRef,
  },
  extensions: [
    conformityApi,
    conformityPage,
    conformityNavEntry,
    derogationsCard,
    conformityContent,
    requirementCard,
    frozenTexts,
  ],
});
