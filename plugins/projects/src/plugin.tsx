import {
  ApiBlueprint,
  createExtensionInput,
  createFrontendPlugin,
  fetchApiRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { RiFolder3Line, RiInboxLine } from '@remixicon/react';
import { annotations } from '@cloud-pi-native/plugin-portal-common';
import {
  HomeCardBlueprint,
  NavEntryBlueprint,
  ProjectCardBlueprint,
  ProjectTabBlueprint,
  RequestPartBlueprint,
} from '@cloud-pi-native/plugin-portal-react';
import { AuditClient } from './api/AuditClient';
import { auditApiRef } from './api/auditApiRef';
import { ProjectsClient } from './api/ProjectsClient';
import { projectsApiRef } from './api/projectsApiRef';
import { RoomClient, roomApiRef } from './api/roomApiRef';
import {
  SourceCredentialsClient,
  sourceCredentialsApiRef,
} from './api/sourceCredentialsApiRef';
import {
  WaitingMirrorsClient,
  waitingMirrorsApiRef,
} from './api/waitingMirrorsApiRef';
import { byOrder } from './pages/byOrder';
import {
  approveRequestRouteRef,
  correctRequestRouteRef,
  newRequestRouteRef,
  proceduresRouteRef,
  projectRouteRef,
  projectsRouteRef,
  projectTabRouteRef,
  requestRouteRef,
  requestsRouteRef,
  taskRouteRef,
  templateRouteRef,
} from './routes';
import { useProjectsTranslation } from './useProjectsTranslation';

const projectsApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: projectsApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: ProjectsClient.create,
    }),
});

const auditApi = ApiBlueprint.make({
  name: 'audit',
  params: defineParams =>
    defineParams({
      api: auditApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: AuditClient.create,
    }),
});

const waitingMirrorsApi = ApiBlueprint.make({
  name: 'waiting-mirrors',
  params: defineParams =>
    defineParams({
      api: waitingMirrorsApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: WaitingMirrorsClient.create,
    }),
});

const roomApi = ApiBlueprint.make({
  name: 'room',
  params: defineParams =>
    defineParams({
      api: roomApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: RoomClient.create,
    }),
});

const sourceCredentialsApi = ApiBlueprint.make({
  name: 'source-credentials',
  params: defineParams =>
    defineParams({
      api: sourceCredentialsApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: SourceCredentialsClient.create,
    }),
});

const requestsPage = PageBlueprint.makeWithOverrides({
  name: 'requests',
  inputs: {
    parts: createExtensionInput([RequestPartBlueprint.dataRefs.part]),
  },
  factory: (original, { inputs }) =>
    original({
      path: '/demandes',
      title: 'Demandes',
      icon: <RiInboxLine />,
      routeRef: requestsRouteRef,
      noHeader: true,
      loader: async () => {
        const { RequestPages } = await import('./pages/RequestPages');
        const parts = inputs.parts.map(part =>
          part.get(RequestPartBlueprint.dataRefs.part),
        );
        return <RequestPages parts={byOrder(parts)} />;
      },
    }),
});

const projectsPage = PageBlueprint.makeWithOverrides({
  inputs: {
    tabs: createExtensionInput([ProjectTabBlueprint.dataRefs.tab]),
    cards: createExtensionInput([ProjectCardBlueprint.dataRefs.card]),
  },
  factory: (original, { inputs }) =>
    original({
      path: '/projets',
      title: 'Projets',
      icon: <RiFolder3Line />,
      routeRef: projectsRouteRef,
      noHeader: true,
      loader: async () => {
        const { ProjectPages } = await import('./pages/ProjectPages');
        const tabs = inputs.tabs.map(tab =>
          tab.get(ProjectTabBlueprint.dataRefs.tab),
        );
        const cards = inputs.cards.map(card =>
          card.get(ProjectCardBlueprint.dataRefs.card),
        );
        return (
          <ProjectPages
            parts={{ tabs: byOrder(tabs), cards: byOrder(cards) }}
          />
        );
      },
    }),
});

const requestsNavEntry = NavEntryBlueprint.make({
  name: 'requests',
  params: {
    pageId: 'page:projects/requests',
    group: 'work',
    order: 10,
    useTitle: () => useProjectsTranslation()('requests.title'),
    icon: <RiInboxLine />,
  },
});

const projectsNavEntry = NavEntryBlueprint.make({
  name: 'projects',
  params: {
    pageId: 'page:projects',
    group: 'work',
    order: 20,
    useTitle: () => useProjectsTranslation()('projects.title'),
    icon: <RiFolder3Line />,
  },
});

const waitingCard = HomeCardBlueprint.make({
  name: 'waiting',
  params: {
    section: 'waiting',
    order: 10,
    loader: () => import('./home/WaitingCard').then(m => <m.WaitingCard />),
  },
});

const projectsCard = HomeCardBlueprint.make({
  name: 'projects',
  params: {
    section: 'projects',
    order: 10,
    loader: () => import('./home/ProjectsCard').then(m => <m.ProjectsCard />),
  },
});

const nextStepCard = HomeCardBlueprint.make({
  name: 'next',
  params: {
    section: 'next',
    order: 10,
    loader: () => import('./home/NextStepCard').then(m => <m.NextStepCard />),
  },
});

/** Kinds on whose page the project is shown. */
const kindsOfProject = ['system', 'component', 'group'];

const entityCard = EntityCardBlueprint.make({
  name: 'project',
  params: {
    type: 'info',
    filter: ({ kind, metadata }) =>
      kindsOfProject.includes(kind.toLocaleLowerCase('en')) &&
      metadata.annotations?.[annotations.project] !== undefined,
    loader: () => import('./entity/ProjectCard').then(m => <m.ProjectCard />),
  },
});

/** Requests for access and projects: pages, cards of the home page and of the catalog. */
export const projectsPlugin = createFrontendPlugin({
  pluginId: 'projects',
  title: 'Projets',
  icon: <RiFolder3Line />,
  routes: {
    requests: requestsRouteRef,
    newRequest: newRequestRouteRef,
    request: requestRouteRef,
    correctRequest: correctRequestRouteRef,
    approveRequest: approveRequestRouteRef,
    projects: projectsRouteRef,
    project: projectRouteRef,
    projectTab: projectTabRouteRef,
  },
  externalRoutes: {
    procedures: proceduresRouteRef,
    task: taskRouteRef,
    template: templateRouteRef,
  },
  extensions: [
    projectsApi,
    auditApi,
    waitingMirrorsApi,
    roomApi,
    sourceCredentialsApi,
    requestsPage,
    projectsPage,
    requestsNavEntry,
    projectsNavEntry,
    waitingCard,
    projectsCard,
    nextStepCard,
    entityCard,
  ],
});
