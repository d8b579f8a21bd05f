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
  RequestPartBlueprint,
} from '@cloud-pi-native/plugin-portal-react';
import { RiUserStarLine } from '@remixicon/react';
import { SkillsClient } from './api/SkillsClient';
import { skillsApiRef } from './api/skillsApiRef';
import {
  personRouteRef,
  skillsRouteRef,
  skillsViewRouteRef,
  teamRouteRef,
} from './routes';
import { useSkillsTranslation } from './useSkillsTranslation';

const skillsApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: skillsApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: SkillsClient.create,
    }),
});

const skillsPage = PageBlueprint.make({
  params: {
    path: '/competences',
    title: 'Compétences',
    icon: <RiUserStarLine />,
    routeRef: skillsRouteRef,
    noHeader: true,
    loader: () =>
      import('./components/SkillsPages').then(m => <m.SkillsPages />),
  },
});

const skillsNavEntry = NavEntryBlueprint.make({
  params: {
    pageId: 'page:skills',
    group: 'work',
    order: 40,
    useTitle: () => useSkillsTranslation()('title'),
    icon: <RiUserStarLine />,
  },
});

const validationsCard = HomeCardBlueprint.make({
  name: 'validations',
  params: {
    section: 'waiting',
    order: 30,
    loader: () =>
      import('./home/ValidationsCard').then(m => <m.ValidationsCard />),
  },
});

const ownSkillsCard = HomeCardBlueprint.make({
  name: 'own',
  params: {
    section: 'next',
    order: 10,
    loader: () => import('./home/OwnSkillsCard').then(m => <m.OwnSkillsCard />),
  },
});

const projectTab = ProjectTabBlueprint.make({
  params: {
    path: 'competences',
    order: 20,
    useTitle: () => useSkillsTranslation()('title'),
    loader: () => import('./project/TeamTab').then(m => m.TeamTab),
  },
});

const requestPart = RequestPartBlueprint.make({
  params: {
    order: 20,
    loader: () => import('./request/RequestTeam').then(m => m.RequestTeam),
  },
});

const skillCard = EntityCardBlueprint.make({
  name: 'skill',
  params: {
    type: 'content',
    filter: { kind: 'skill' },
    loader: () => import('./entity/SkillCard').then(m => <m.SkillCard />),
  },
});

/** Skills: one’s own, those to validate, the matrix of a team, and the card of a skill. */
export const skillsPlugin = createFrontendPlugin({
  pluginId: 'skills',
  title: 'Compétences',
  icon: <RiUserStarLine />,
  routes: {
    skills: skillsRouteRef,
    skillsView: skillsViewRouteRef,
    person: personRouteRef,
    team: teamRouteRef,
  },
  extensions: [
    skillsApi,
    skillsPage,
    skillsNavEntry,
    validationsCard,
    ownSkillsCard,
    projectTab,
    requestPart,
    skillCard,
  ],
});
