import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import type { ProjectsService } from '@cloud-pi-native/plugin-projects-node';
import { startRunOnce } from '../runs/startRunOnce';
import { followRun } from '../runs/followRun';
import { repositorySchema } from '../schemas/repositorySchema';
import { addRepositoryExamples } from './examples/addRepositoryExamples';

/** `cpn:project:add-repository`: adds a repository to a project and waits until it is in every service. @public */
export function createAddRepositoryAction(options: {
  projects: ProjectsService;
}) {
  return createTemplateAction({
    id: 'cpn:project:add-repository',
    description: 'Ajoute un dépôt à un projet et attend sa mise en place',
    supportsDryRun: true,
    examples: addRepositoryExamples,
    schema: {
      input: {
        project: z => z.string().describe('Slug du projet'),
        repository: z => repositorySchema(z),
      },
      output: {
        runId: z => z.string(),
        path: z => z.string().describe('Page du projet dans le portail'),
      },
    },
    async handler(ctx) {
      const { project, repository } = ctx.input;
      const path = `/projets/${project}`;
      if (ctx.isDryRun) {
        ctx.logger.info(
          `Le dépôt ${repository.name} serait ajouté à ${project}.`,
        );
        ctx.output('runId', 'essai');
        ctx.output('path', path);
        return;
      }
      const { projects } = options;
      const credentials = await ctx.getInitiatorCredentials();
      const runId = await startRunOnce(ctx, repository.name, () =>
        projects.addRepository(project, repository, { credentials }),
      );
      await followRun(runId, {
        projects,
        credentials,
        logger: ctx.logger,
        signal: ctx.signal,
      });
      ctx.logger.info(`Le dépôt ${repository.name} est en place.`);
      ctx.output('runId', runId);
      ctx.output('path', path);
    },
  });
}
