import { InputError, NotFoundError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import type { MirrorsService } from '@cloud-pi-native/plugin-mirrors-node';
import { explain } from '../runs/transientErrors';
import { setMirrorCredentialsExamples } from './examples/setMirrorCredentialsExamples';

/**
 * Name of the scaffolder secret of the action: the credentials as the mirrors backend sealed them. The scaffolder keeps
 * the secrets of a task in clear in its database until the task ends, so that they never hold the token itself.
 *
 * @public
 */
export const mirrorSecret = 'mirrorCredentials';

/** `cpn:mirror:set-credentials`: gives the mirror of a repository what its source asks for. @public */
export function createSetMirrorCredentialsAction(options: {
  mirrors: MirrorsService;
}) {
  return createTemplateAction({
    id: 'cpn:mirror:set-credentials',
    description: "Donne au miroir d'un dépôt les identifiants de sa source",
    supportsDryRun: true,
    examples: setMirrorCredentialsExamples,
    schema: {
      input: {
        project: z => z.string().describe('Slug du projet'),
        repository: z => z.string().describe('Nom du dépôt dans le projet'),
      },
      output: {
        mirrorId: z => z.string(),
      },
    },
    async handler(ctx) {
      const { project, repository } = ctx.input;
      if (ctx.isDryRun) {
        ctx.logger.info(
          `Le miroir de ${project}/${repository} recevrait ses identifiants.`,
        );
        ctx.output('mirrorId', 'essai');
        return;
      }
      const sealed = ctx.secrets?.[mirrorSecret];
      if (!sealed) {
        throw new InputError(
          `Les identifiants manquent : ils se donnent scellés, comme secret « ${mirrorSecret} », jamais comme paramètre.`,
        );
      }
      const credentials = await ctx.getInitiatorCredentials();
      const { mirrors } = options;
      try {
        const mirror = await mirrors.findMirror(project, repository, {
          credentials,
        });
        if (!mirror) {
          throw new NotFoundError(
            `Le dépôt ${project}/${repository} n'a pas de miroir.`,
          );
        }
        await mirrors.setCredentials(mirror.id, sealed, { credentials });
        ctx.logger.info(
          `Identifiants reçus et chiffrés ; ${repository} se synchronise.`,
        );
        ctx.output('mirrorId', mirror.id);
      } catch (error) {
        // The cause stays out: an error of another backend might quote what it was sent.
        throw new Error(
          `Les identifiants n'ont pas été enregistrés : ${explain(
            error,
          ).replaceAll(sealed, '***')}`,
        );
      }
    },
  });
}
