import {
  ApiBlueprint,
  createFrontendPlugin,
  fetchApiRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { NavEntryBlueprint } from '@cloud-pi-native/plugin-portal-react';
import { RiFeedbackLine } from '@remixicon/react';
import { addons } from './addons/addons';
import { DocumentationClient } from './api/DocumentationClient';
import { documentationApiRef } from './api/documentationApiRef';
import { feedbackRouteRef } from './routes';
import { useDocumentationTranslation } from './useDocumentationTranslation';

const documentationApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: documentationApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: DocumentationClient.create,
    }),
});

const feedbackPage = PageBlueprint.make({
  params: {
    path: '/avis-documentation',
    title: 'Avis sur la documentation',
    icon: <RiFeedbackLine />,
    routeRef: feedbackRouteRef,
    noHeader: true,
    loader: () =>
      import('./components/FeedbackPage').then(m => <m.FeedbackPage />),
  },
});

const feedbackNavEntry = NavEntryBlueprint.make({
  params: {
    pageId: 'page:documentation',
    group: 'platform',
    order: 12,
    roles: ['governance', 'service-team'],
    useTitle: () => useDocumentationTranslation()('feedback.title'),
    icon: <RiFeedbackLine />,
  },
});

/** What the portal adds around the pages of the documentation, and the page of their writers. */
export const documentationPlugin = createFrontendPlugin({
  pluginId: 'documentation',
  title: 'Documentation',
  icon: <RiFeedbackLine />,
  routes: { feedback: feedbackRouteRef },
  extensions: [documentationApi, feedbackPage, feedbackNavEntry, ...addons],
});
