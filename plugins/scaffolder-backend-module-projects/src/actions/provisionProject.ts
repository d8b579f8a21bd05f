import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import type { ProjectsService } from '@cloud-pi-native/plugin-projects-node';
import { followRun } from '../runs/followRun';
import { patiently } from '../runs/patiently';
import { provisionProjectExamples } from './examples/provisionProjectExamples';

/** `cpn:project:provision`: provides one service of a project and waits until it is there. @public */
export function createProvisionProjectAction(options: {
  projects: ProjectsService;
}) {
  return createTemplateAction({
    id: 'cpn:project:provision',
    description: "Met en place un service d'un projet et attend qu'il le soit",
    supportsDryRun: true,
    examples: provisionProjectExamples,
    schema: {
      input: {
        runId: z =>
          z.string().describe('Embarquement ouvert par cpn:project:reserve'),
        service: z =>
          z.string().describe('Service, par exemple `gitlab` ou `gitops`'),
      },
    },
    async handler(ctx) {
      const { runId, service } = ctx.input;
      if (ctx.isDryRun) {
        ctx.logger.info(`Le service ${service} serait mis en place.`);
        return;
      }
      const credentials = await ctx.getInitiatorCredentials();
      const { projects } = options;
      // No checkpoint: a service that is done, or under way, is not started again.
      await patiently(
        () => projects.provision(runId, service, { credentials }),
        ctx,
      );
      await followRun(runId, {
        projects,
        credentials,
        logger: ctx.logger,
        signal: ctx.signal,
        service,
      });
      ctx.logger.info(`Le service ${service} est en place.`);
    },
  });
}
