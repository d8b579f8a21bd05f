import { NotImplementedError } from '@backstage/errors';
import { conformityCheckPermission } from '@cloud-pi-native/plugin-conformity-common';
import { sendFile } from '@cloud-pi-native/plugin-portal-node';
import { now } from '../services/time';
import { findRequirement } from './findRequirement';
import {
  answer,
  type ConformityRouter,
  type RouterContext,
} from './RouterContext';

/** Where one application stands. */
export function addApplicationRoutes(
  router: ConformityRouter,
  context: RouterContext,
): void {
  const { access, announcer, answers, database, requirements, runner } =
    context;

  router.get('/checks', async (request, response) => {
    await access.requireReader(await context.visitorOf(request));
    response.json({ items: [...runner.descriptions] });
  });

  router.get('/applications/:name', async (request, response) => {
    const visitor = await context.visitorOf(request);
    const application = await access.find(request.params.name, visitor);
    response.json(
      answer(
        await answers.conformityOf(
          application,
          await access.actionsOn(application, visitor),
          now(),
        ),
      ),
    );
  });

  router.get(
    '/applications/:name/requirements/:key',
    async (request, response) => {
      const { name, key } = request.params;
      const application = await access.find(
        name,
        await context.visitorOf(request),
      );
      const requirement = await findRequirement(requirements, key);
      response.json(
        answer(await answers.historyOf(application.ref, requirement.key)),
      );
    },
  );

  router.post('/applications/:name/checks', async (request, response) => {
    const visitor = await context.visitorOf(request);
    const application = await access.find(request.params.name, visitor);
    await access.toApplication(conformityCheckPermission, application, visitor);
    await database.readings.ask(application.ref, now());
    runner.wake();
    await announcer.checkAsked(application, visitor.caller.actor);
    response.status(202).json({ isChecking: true });
  });

  router.get(
    '/applications/:name/dossier/:format',
    async (request, response) => {
      const visitor = await context.visitorOf(request);
      const application = await access.find(request.params.name, visitor);
      if (!context.dossiers) {
        throw new NotImplementedError(
          'Nothing writes the homologation file on this portal yet',
        );
      }
      const { format } = request.params;
      const { language = 'fr' } = request.query;
      const at = now();
      const { items } = await requirements.current();
      const dossier = await context.dossiers.write(
        {
          application,
          conformity: await answers.conformityOf(
            application,
            await access.actionsOn(application, visitor),
            at,
          ),
          requirements: items,
          histories: await answers.historiesOf(application.ref),
          at,
          language,
          credentials: visitor.credentials,
        },
        format,
      );
      await sendFile(dossier, response);
    },
  );
}
