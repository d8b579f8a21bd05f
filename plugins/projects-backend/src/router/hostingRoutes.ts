import { checkName } from '@cloud-pi-native/plugin-portal-common';
import { accessRequestCreatePermission } from '@cloud-pi-native/plugin-projects-common';
import type { ProjectsRouter, RouterContext } from './RouterContext';

/** What a form needs to know before it asks. */
export function addHostingRoutes(
  router: ProjectsRouter,
  { access, catalog, database, rules, terms, visitorOf }: RouterContext,
): void {
  router.get('/names/:name', async (req, res) => {
    await access.toPermission(
      accessRequestCreatePermission,
      await visitorOf(req),
    );
    const { name } = req.params;
    const problem =
      checkName('project', name) ??
      ((await database.requests.isNameTaken(name)) ? 'taken' : undefined);
    res.json(problem ? { available: false, problem } : { available: true });
  });

  router.get('/hosting/clusters', async (req, res) => {
    await access.toPermission(
      accessRequestCreatePermission,
      await visitorOf(req),
    );
    res.json(await catalog.listClusters());
  });

  router.get('/terms', async (req, res) => {
    await access.toPermission(
      accessRequestCreatePermission,
      await visitorOf(req),
    );
    res.json(terms);
  });

  router.get('/request-context', async (req, res) => {
    await access.toPermission(
      accessRequestCreatePermission,
      await visitorOf(req),
    );
    res.json(await rules.getContext());
  });
}
