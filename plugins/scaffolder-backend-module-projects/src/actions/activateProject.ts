import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import type { ProjectsService } from '@cloud-pi-native/plugin-projects-node';
import { patiently } from '../runs/patiently';
import { activateProjectExamples } from './examples/activateProjectExamples';

/** `cpn:project:activate`: ends the enrolment; the requester is told. @public */
export function createActivateProjectAction(options: {
  projects: ProjectsService;
}) {
  return createTemplateAction({
    id: 'cpn:project:activate',
    description: "Termine l'embarquement : le projet devient actif",
    supportsDryRun: true,
    examples: activateProjectExamples,
    schema: {
      input: {
        runId: z =>
          z.string().describe('Embarquement ouvert par cpn:project:reserve'),
      },
      output: {
        projectSlug: z => z.string(),
        path: z => z.string().describe('Page du projet dans le portail'),
      },
    },
    async handler(ctx) {
      const { runId } = ctx.input;
      if (ctx.isDryRun) {
        ctx.output('projectSlug', 'essai');
        ctx.output('path', '/projets/essai');
        return;
      }
      const credentials = await ctx.getInitiatorCredentials();
      const project = await patiently(
        () => options.projects.activate(runId, { credentials }),
        ctx,
      );
      ctx.logger.info(`Le projet ${project.slug} est actif.`);
      ctx.output('projectSlug', project.slug);
      ctx.output('path', `/projets/${project.slug}`);
    },
  });
}
