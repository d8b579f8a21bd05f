import { InputError } from '@backstage/errors';
import {
  type PlannableChange,
  projectArchivePermission,
  projectManageMembersPermission,
  projectReadPermission,
  projectRetryPermission,
  projectUpdatePermission,
} from '@cloud-pi-native/plugin-projects-common';
import {
  type ProjectsRouter,
  type RouterContext,
  presentRun,
} from './RouterContext';

/** Projects, their members, repositories, environments and runs. */
export function addProjectRoutes(
  router: ProjectsRouter,
  { access, database, overview, projects, visitorOf }: RouterContext,
): void {
  router.get('/projects', async (req, res) => {
    const visitor = await visitorOf(req);
    res.json(
      await database.projects.list(
        req.query,
        await access.projectFilter(visitor),
      ),
    );
  });

  router.get('/projects/:slug', async (req, res) => {
    const visitor = await visitorOf(req);
    const { slug } = req.params;
    await access.toProject(projectReadPermission, slug, visitor);
    const project = await projects.get(slug);
    res.json(await access.presentProject(project, visitor));
  });

  router.get('/projects/:slug/services', async (req, res) => {
    const { slug } = req.params;
    await access.toProject(projectReadPermission, slug, await visitorOf(req));
    const { id } = await projects.get(slug);
    res.json(await overview.list(id));
  });

  router.get('/projects/:slug/runs', async (req, res) => {
    const { slug } = req.params;
    await access.toProject(projectReadPermission, slug, await visitorOf(req));
    const runs = await projects.listRuns(slug);
    res.json(runs.map(presentRun));
  });

  router.get('/runs/:id', async (req, res) => {
    const visitor = await visitorOf(req);
    const run = await projects.getRun(req.params.id);
    await access.toProject(projectReadPermission, run.projectSlug, visitor);
    res.json(presentRun(run));
  });

  router.post('/projects/:slug/services/:service/retry', async (req, res) => {
    const visitor = await visitorOf(req);
    const { slug, service } = req.params;
    await access.toProject(projectRetryPermission, slug, visitor);
    const run = await projects.retry(slug, service, visitor.caller.actor);
    res.status(202).json(presentRun(run));
  });

  router.post('/projects/:slug/repositories', async (req, res) => {
    const visitor = await visitorOf(req);
    const { slug } = req.params;
    await access.toProject(projectUpdatePermission, slug, visitor);
    const run = await projects.addRepository(
      slug,
      req.body,
      visitor.caller.actor,
    );
    res.status(202).json(presentRun(run));
  });

  router.delete('/projects/:slug/repositories/:name', async (req, res) => {
    const visitor = await visitorOf(req);
    const { slug, name } = req.params;
    await access.toProject(projectUpdatePermission, slug, visitor);
    const run = await projects.removeRepository(
      slug,
      name,
      req.query.confirmation,
      visitor.caller.actor,
    );
    res.status(202).json(presentRun(run));
  });

  router.post('/projects/:slug/environments', async (req, res) => {
    const visitor = await visitorOf(req);
    const { slug } = req.params;
    await access.toProject(projectUpdatePermission, slug, visitor);
    const run = await projects.addEnvironment(
      slug,
      req.body,
      visitor.caller.actor,
    );
    res.status(202).json(presentRun(run));
  });

  router.delete('/projects/:slug/environments/:name', async (req, res) => {
    const visitor = await visitorOf(req);
    const { slug, name } = req.params;
    await access.toProject(projectUpdatePermission, slug, visitor);
    const run = await projects.removeEnvironment(
      slug,
      name,
      req.query.confirmation,
      visitor.caller.actor,
    );
    res.status(202).json(presentRun(run));
  });

  router.put('/projects/:slug/members', async (req, res) => {
    const visitor = await visitorOf(req);
    const { slug } = req.params;
    await access.toProject(projectManageMembersPermission, slug, visitor);
    const run = await projects.setMember(slug, req.body, visitor.caller.actor);
    res.status(202).json(presentRun(run));
  });

  router.delete('/projects/:slug/members', async (req, res) => {
    const visitor = await visitorOf(req);
    const { slug } = req.params;
    await access.toProject(projectManageMembersPermission, slug, visitor);
    const run = await projects.removeMember(
      slug,
      req.query.userRef,
      visitor.caller.actor,
    );
    res.status(202).json(presentRun(run));
  });

  router.get('/projects/:slug/plan', async (req, res) => {
    const visitor = await visitorOf(req);
    const { slug } = req.params;
    const change = changeOf(req.query);
    await access.toProject(
      'name' in change ? projectUpdatePermission : projectArchivePermission,
      slug,
      visitor,
    );
    res.json(await projects.plan(slug, change));
  });

  router.post('/projects/:slug/archive', async (req, res) => {
    const visitor = await visitorOf(req);
    const { slug } = req.params;
    await access.toProject(projectArchivePermission, slug, visitor);
    const run = await projects.archive(
      slug,
      req.body.confirmation,
      visitor.caller.actor,
    );
    res.status(202).json(presentRun(run));
  });

  router.post('/projects/:slug/restore', async (req, res) => {
    const visitor = await visitorOf(req);
    const { slug } = req.params;
    await access.toProject(projectArchivePermission, slug, visitor);
    const run = await projects.restore(slug, visitor.caller.actor);
    res.status(202).json(presentRun(run));
  });
}

function changeOf(query: {
  change: PlannableChange['kind'];
  name?: string;
}): PlannableChange {
  const { change: kind, name } = query;
  if (kind === 'archive' || kind === 'restore') return { kind };
  if (name === undefined) {
    throw new InputError(`name: say what '${kind}' is about`);
  }
  return { kind, name };
}
