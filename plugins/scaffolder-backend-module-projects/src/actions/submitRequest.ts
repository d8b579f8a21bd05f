import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import type { AccessRequestInput } from '@cloud-pi-native/plugin-projects-common';
import type { ProjectsService } from '@cloud-pi-native/plugin-projects-node';
import { explain } from '../runs/transientErrors';
import { accessRequestSchema } from '../schemas/accessRequestSchema';
import { submitRequestExamples } from './examples/submitRequestExamples';

/** `cpn:request:submit`: sends a request for access in the name of who runs the template. @public */
export function createSubmitRequestAction(options: {
  projects: ProjectsService;
}) {
  return createTemplateAction({
    id: 'cpn:request:submit',
    description: "Dépose une demande d'accès à l'offre",
    supportsDryRun: true,
    examples: submitRequestExamples,
    schema: {
      input: { request: z => accessRequestSchema(z) },
      output: {
        requestId: z => z.string().describe('Identifiant de la demande'),
        path: z => z.string().describe('Page de la demande dans le portail'),
      },
    },
    async handler(ctx) {
      const request: AccessRequestInput = ctx.input.request;
      if (ctx.isDryRun) {
        ctx.logger.info(`La demande ${request.name} serait déposée.`);
        ctx.output('requestId', 'essai');
        ctx.output('path', '/demandes/essai');
        return;
      }
      const credentials = await ctx.getInitiatorCredentials();
      // Once: a task that resumes after a restart must not ask twice.
      const requestId = await ctx.checkpoint({
        key: 'submit.v1',
        fn: async () => {
          try {
            const { id } = await options.projects.submitRequest(request, {
              credentials,
            });
            return id;
          } catch (error) {
            throw new Error(
              `La demande n'a pas été déposée : ${explain(error)}`,
              { cause: error },
            );
          }
        },
      });
      ctx.logger.info(
        `Demande déposée. La Service Team la lira ; vous serez prévenu de chaque étape.`,
      );
      ctx.output('requestId', requestId);
      ctx.output('path', `/demandes/${requestId}`);
    },
  });
}
