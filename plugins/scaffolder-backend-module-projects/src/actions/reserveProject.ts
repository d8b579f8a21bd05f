import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import type { ProjectsService } from '@cloud-pi-native/plugin-projects-node';
import { patiently } from '../runs/patiently';
import { reserveProjectExamples } from './examples/reserveProjectExamples';

/** `cpn:project:reserve`: takes the name of an approved request for good, and opens the run of its enrolment. @public */
export function createReserveProjectAction(options: {
  projects: ProjectsService;
}) {
  return createTemplateAction({
    id: 'cpn:project:reserve',
    description:
      "Réserve le nom d'un projet approuvé et ouvre son embarquement",
    supportsDryRun: true,
    examples: reserveProjectExamples,
    schema: {
      input: {
        requestId: z => z.string().describe('Demande approuvée'),
      },
      output: {
        projectSlug: z => z.string(),
        runId: z => z.string(),
        services: z =>
          z.array(z.string()).describe('Services à fournir, dans leur ordre'),
      },
    },
    async handler(ctx) {
      const { requestId } = ctx.input;
      if (ctx.isDryRun) {
        ctx.output('projectSlug', 'essai');
        ctx.output('runId', 'essai');
        ctx.output('services', []);
        return;
      }
      const credentials = await ctx.getInitiatorCredentials();
      // No checkpoint: the projects backend gives the same project and the same run when it is asked again.
      const { project, run } = await patiently(
        () => options.projects.reserve(requestId, { credentials }),
        ctx,
      );
      ctx.logger.info(`Le nom ${project.slug} est réservé.`);
      ctx.output('projectSlug', project.slug);
      ctx.output('runId', run.id);
      ctx.output(
        'services',
        run.services.map(({ service }) => service),
      );
    },
  });
}
