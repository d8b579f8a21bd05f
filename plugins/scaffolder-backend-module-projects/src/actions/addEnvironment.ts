import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import type { ProjectsService } from '@cloud-pi-native/plugin-projects-node';
import { startRunOnce } from '../runs/startRunOnce';
import { followRun } from '../runs/followRun';
import { environmentSchema } from '../schemas/environmentSchema';
import { addEnvironmentExamples } from './examples/addEnvironmentExamples';

/** `cpn:project:add-environment`: adds an environment to a project and waits until its desired state is committed. @public */
export function createAddEnvironmentAction(options: {
  projects: ProjectsService;
}) {
  return createTemplateAction({
    id: 'cpn:project:add-environment',
    description:
      'Ajoute un environnement à un projet et attend sa mise en place',
    supportsDryRun: true,
    examples: addEnvironmentExamples,
    schema: {
      input: {
        project: z => z.string().describe('Slug du projet'),
        environment: z => environmentSchema(z),
      },
      output: {
        runId: z => z.string(),
        path: z => z.string().describe('Page du projet dans le portail'),
      },
    },
    async handler(ctx) {
      const { project, environment } = ctx.input;
      const path = `/projets/${project}`;
      if (ctx.isDryRun) {
        ctx.logger.info(
          `L'environnement ${environment.name} serait ajouté à ${project}.`,
        );
        ctx.output('runId', 'essai');
        ctx.output('path', path);
        return;
      }
      const { projects } = options;
      const credentials = await ctx.getInitiatorCredentials();
      const runId = await startRunOnce(ctx, environment.name, () =>
        projects.addEnvironment(project, environment, { credentials }),
      );
      await followRun(runId, {
        projects,
        credentials,
        logger: ctx.logger,
        signal: ctx.signal,
      });
      ctx.logger.info(`L'environnement ${environment.name} est en place.`);
      ctx.output('runId', runId);
      ctx.output('path', path);
    },
  });
}
