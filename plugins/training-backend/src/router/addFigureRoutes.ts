import { trainingOverviewPermission } from '@cloud-pi-native/plugin-training-common';
import { sendFile } from '@cloud-pi-native/plugin-portal-node';
import { exportOverview } from '../answers/exportOverview';
import { teamSummary } from '../answers/FigureAnswers';
import { now } from '../services/time';
import {
  answer,
  type RouterContext,
  type TrainingRouter,
} from './RouterContext';

/** How teams and the whole platform follow the paths. */
export function addFigureRoutes(
  router: TrainingRouter,
  context: RouterContext,
): void {
  const { access, book, figures } = context;

  router.get('/teams', async (request, response) => {
    const visitor = await context.visitorOf(request);
    const projects = await access.listTeams(visitor);
    response.json({
      items: projects
        .map(teamSummary)
        .sort((a, b) => a.name.localeCompare(b.name, 'fr')),
    });
  });

  router.get('/teams/:project', async (request, response) => {
    const visitor = await context.visitorOf(request);
    const project = await access.findTeam(request.params.project, visitor);
    response.json(answer(await figures.team(project)));
  });

  router.get('/overview', async (request, response) => {
    await access.require(
      trainingOverviewPermission,
      await context.visitorOf(request),
    );
    response.json(answer(await figures.overview()));
  });

  router.get('/overview/exports/:format', async (request, response) => {
    await access.require(
      trainingOverviewPermission,
      await context.visitorOf(request),
    );
    const { language = 'fr' } = request.query;
    await sendFile(
      exportOverview(request.params.format, {
        overview: await figures.overview(),
        known: await book.current(),
        language,
        day: now().slice(0, 10),
      }),
      response,
    );
  });
}
