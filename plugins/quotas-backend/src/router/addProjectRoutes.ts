import {
  type ProjectQuotaQuery,
  quotaChangeAskPermission,
  quotasReadPermission,
} from '@cloud-pi-native/plugin-quotas-common';
import { sendFile } from '@cloud-pi-native/plugin-portal-node';
import type { Visitor } from '../access/QuotasAccess';
import { exportProjects } from '../answers/exportTables';
import { pageOf, selectSummaries } from '../answers/summariesOf';
import { today } from '../services/time';
import { answer, type QuotasRouter, type RouterContext } from './RouterContext';

const defaultPage = 50;

/** The quotas of projects: the list, one of them, its history, what would fit, what is asked. */
export function addProjectRoutes(
  router: QuotasRouter,
  context: RouterContext,
): void {
  const { access, answers, changes, database, previews, summaries, visitorOf } =
    context;

  const select = async (visitor: Visitor, query: ProjectQuotaQuery) => {
    const maySee = await access.seenBy(visitor);
    return selectSummaries(await summaries.read(), query, {
      maySee,
      mine: Object.keys(visitor.memberships),
    });
  };

  /** A project that the visitor may look at. */
  const find = async (slug: string, visitor: Visitor) => {
    const project = await answers.find(slug);
    await access.toProject(quotasReadPermission, slug, visitor);
    return project;
  };

  router.get('/projects', async (request, response) => {
    const visitor = await visitorOf(request);
    const selected = await select(visitor, request.query);
    response.json(answer(pageOf(selected, request.query)));
  });

  router.get('/projects/exports/:format', async (request, response) => {
    const visitor = await visitorOf(request);
    const selected = await select(visitor, request.query);
    const { language = 'fr' } = request.query;
    await sendFile(
      exportProjects(selected, {
        format: request.params.format,
        language,
        day: today(),
      }),
      response,
    );
  });

  router.get('/projects/:slug', async (request, response) => {
    const visitor = await visitorOf(request);
    const project = await find(request.params.slug, visitor);
    response.json(answer(await answers.project(project, visitor)));
  });

  router.get('/projects/:slug/history', async (request, response) => {
    const { slug } = await find(request.params.slug, await visitorOf(request));
    const { limit = defaultPage, offset = 0 } = request.query;
    response.json(answer(await database.events.list(slug, { limit, offset })));
  });

  router.post('/projects/:slug/preview', async (request, response) => {
    const project = await find(request.params.slug, await visitorOf(request));
    response.json(answer(await previews.ofEnvironment(project, request.body)));
  });

  router.post('/projects/:slug/changes', async (request, response) => {
    const visitor = await visitorOf(request);
    const { slug } = await answers.find(request.params.slug);
    await access.toProject(quotaChangeAskPermission, slug, visitor);
    const by = access.requirePerson(visitor);
    const change = await changes.ask(slug, request.body, by);
    const [presented] = await answers.changes([change], visitor);
    response.status(201).json(answer(presented));
  });
}
