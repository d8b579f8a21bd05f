import { projectProvisionPermission } from '@cloud-pi-native/plugin-projects-common';
import {
  type ProjectsRouter,
  type RouterContext,
  presentRun,
} from './RouterContext';

/** Called by the enrolment template and by the portal's own services. */
export function addProvisioningRoutes(
  router: ProjectsRouter,
  { access, database, enrolment, visitorOf }: RouterContext,
): void {
  router.get('/memberships', async (req, res) => {
    const visitor = await visitorOf(req);
    const { userRef } = req.query;
    if (userRef !== visitor.caller.userRef) {
      await access.toPermission(projectProvisionPermission, visitor);
    }
    res.json(await database.projects.getMemberships(userRef));
  });

  router.get('/provisioning/projects', async (req, res) => {
    const visitor = await visitorOf(req);
    await access.toPermission(projectProvisionPermission, visitor);
    const { items, total } = await database.projects.listAll(req.query);
    res.json({
      // The callers are services, which ask for no action of a person.
      items: items.map(project => ({ ...project, allowed: [] })),
      total,
    });
  });

  router.post('/provisioning/requests/:id/reservation', async (req, res) => {
    const visitor = await visitorOf(req);
    await access.toPermission(projectProvisionPermission, visitor);
    const { project, run } = await enrolment.reserve(req.params.id);
    res.json({
      project: await access.presentProject(project, visitor),
      run: presentRun(run),
    });
  });

  router.post('/provisioning/runs/:id/services/:service', async (req, res) => {
    const visitor = await visitorOf(req);
    await access.toPermission(projectProvisionPermission, visitor);
    const { id, service } = req.params;
    res.status(202).json(presentRun(await enrolment.provision(id, service)));
  });

  router.post('/provisioning/runs/:id/activation', async (req, res) => {
    const visitor = await visitorOf(req);
    await access.toPermission(projectProvisionPermission, visitor);
    const project = await enrolment.activate(req.params.id);
    res.json(await access.presentProject(project, visitor));
  });
}
