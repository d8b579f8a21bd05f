import { InputError, NotFoundError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import type { MirrorsService } from '@cloud-pi-native/plugin-mirrors-node';
import { explain } from '../runs/transientErrors';
import { setMirrorCredentialsExamples } from './examples/setMirrorCredentialsExamples';

/** Name of the scaffolder secret that holds the token; a secret is no input, so it is in no task record. @public */
export const mirrorTokenSecret = 'mirrorToken';

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
        username: z =>
          z
            .string()
            .optional()
            .describe('Compte de la forge source, si elle en demande un'),
      },
      output: {
        mirrorId: z => z.string(),
      },
    },
    async handler(ctx) {
      const { project, repository, username } = ctx.input;
      if (ctx.isDryRun) {
        ctx.logger.info(
          `Le miroir de ${project}/${repository} recevrait ses identifiants.`,
        );
        ctx.output('mirrorId', 'essai');
        return;
      }
      const token = ctx.secrets?.[mirrorTokenSecret];
      if (!token) {
        throw new InputError(
          `Le jeton manque : il se donne comme secret « ${mirrorTokenSecret} » et jamais comme paramètre.`,
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
        await mirrors.setCredentials(
          mirror.id,
          { ...(username ? { username } : {}), token },
          { credentials },
        );
        ctx.logger.info(
          `Identifiants reçus et chiffrés ; ${repository} se synchronise.`,
        );
        ctx.output('mirrorId', mirror.id);
      } catch (error) {
        // The cause stays out: an error of another backend might quote what it was sent.
        throw new Error(
          `Les identifiants n'ont pas été enregistrés : ${explain(
            error,
          ).replaceAll(token, '***')}`,
        );
      }
    },
  });
}
