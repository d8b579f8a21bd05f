import {
  ApiBlueprint,
  createFrontendPlugin,
  fetchApiRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import {
  FrozenTextsBlueprint,
  NavEntryBlueprint,
} from '@cloud-pi-native/plugin-portal-react';
import { RiSurveyLine } from '@remixicon/react';
import { EligibilityClient } from './api/EligibilityClient';
import { eligibilityApiRef } from './api/eligibilityApiRef';
import {
  diagnosticRouteRef,
  eligibilityRouteRef,
  eligibilityTabPath,
} from './routes';
import { useEligibilityTranslation } from './useEligibilityTranslation';

const eligibilityApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: eligibilityApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: EligibilityClient.create,
    }),
});

const eligibilityPage = PageBlueprint.make({
  params: {
    path: '/eligibilite',
    title: 'Éligibilité',
    icon: <RiSurveyLine />,
    routeRef: eligibilityRouteRef,
    noHeader: true,
    loader: () =>
      import('./components/EligibilityPages').then(m => <m.EligibilityPages />),
  },
});

const eligibilityNavEntry = NavEntryBlueprint.make({
  params: {
    pageId: 'page:eligibility',
    group: 'work',
    order: 45,
    useTitle: () => useEligibilityTranslation()('title'),
    icon: <RiSurveyLine />,
  },
});

const frozenTabTitle = 'Éligibilité';

const eligibilityContent = EntityContentBlueprint.make({
  name: 'application',
  params: {
    path: eligibilityTabPath,
    // The framework freezes titles of tabs; the frame of the portal translates it.
    title: frozenTabTitle,
    filter: { kind: 'system', 'spec.type': 'application' },
    loader: () =>
      import('./entity/EligibilityContent').then(m => <m.EligibilityContent />),
  },
});

const frozenTexts = FrozenTextsBlueprint.make({
  params: {
    useTexts: () => ({
      [frozenTabTitle]: useEligibilityTranslation()('title'),
    }),
  },
});

/** Whether the offer may host an application: the questionnaire and its verdict, as a page and as a tab. */
export const eligibilityPlugin = createFrontendPlugin({
  pluginId: 'eligibility',
  title: 'Éligibilité',
  icon: <RiSurveyLine />,
  routes: {
    eligibility: eligibilityRouteRef,
    diagnostic: diagnosticRouteRef,
  },
  extensions: [
    eligibilityApi,
    eligibilityPage,
    eligibilityNavEntry,
    eligibilityContent,
    frozenTexts,
  ],
});
