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
import { RiGraduationCapLine } from '@remixicon/react';
import { TrainingClient } from './api/TrainingClient';
import { trainingApiRef } from './api/trainingApiRef';
import {
  trainingModuleRouteRef,
  trainingPathRouteRef,
  trainingRouteRef,
  trainingViewRouteRef,
} from './routes';
import { useTrainingTranslation } from './useTrainingTranslation';

const trainingApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: trainingApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: TrainingClient.create,
    }),
});

const trainingPage = PageBlueprint.make({
  params: {
    path: '/formation',
    title: 'Parcours',
    icon: <RiGraduationCapLine />,
    routeRef: trainingRouteRef,
    noHeader: true,
    loader: () =>
      import('./components/TrainingPages').then(m => <m.TrainingPages />),
  },
});

const trainingNavEntry = NavEntryBlueprint.make({
  params: {
    pageId: 'page:training',
    group: 'work',
    order: 50,
    useTitle: () => useTrainingTranslation()('nav'),
    icon: <RiGraduationCapLine />,
  },
});

const nextCard = HomeCardBlueprint.make({
  name: 'next',
  params: {
    section: 'next',
    order: 20,
    loader: () => import('./home/NextCard').then(m => <m.NextCard />),
  },
});

const projectTab = ProjectTabBlueprint.make({
  name: 'training',
  params: {
    path: 'formation',
    order: 130,
    useTitle: () => useTrainingTranslation()('tab'),
    loader: () => import('./project/TrainingTab').then(m => m.TrainingTab),
  },
});

const moduleCard = EntityCardBlueprint.make({
  name: 'module',
  params: {
    type: 'content',
    filter: { kind: 'learningmodule' },
    loader: () => import('./entity/ModuleCard').then(m => <m.ModuleCard />),
  },
});

const pathCard = EntityCardBlueprint.make({
  name: 'path',
  params: {
    type: 'content',
    filter: { kind: 'learningpath' },
    loader: () =>
      import('./entity/PathStepsCard').then(m => <m.PathStepsCard />),
  },
});

const skillCard = EntityCardBlueprint.make({
  name: 'skill',
  params: {
    type: 'content',
    filter: { kind: 'skill' },
    loader: () =>
      import('./entity/SkillModulesCard').then(m => <m.SkillModulesCard />),
  },
});

/** Training: the catalogue of paths, one's own way through them, the proofs that wait, and the figures. */
export const trainingPlugin = createFrontendPlugin({
  pluginId: 'training',
  title: 'Parcours',
  icon: <RiGraduationCapLine />,
  routes: {
    training: trainingRouteRef,
    trainingView: trainingViewRouteRef,
    trainingPath: trainingPathRouteRef,
    trainingModule: trainingModuleRouteRef,
  },
  extensions: [
    trainingApi,
    trainingPage,
    trainingNavEntry,
    nextCard,
    projectTab,
    moduleCard,
    pathCard,
    skillCard,
  ],
});
