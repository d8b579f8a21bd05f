import {
  sameInBoth,
  type BilingualText,
} from '@cloud-pi-native/plugin-portal-common';
import type {
  MirrorFailure,
  MirrorFailureCode,
  MirrorLogCode,
  MirrorLogLine,
} from '../types';

const failures: Record<MirrorFailureCode, (system: string) => BilingualText> = {
  'source-authentication': system => ({
    fr: `${system} refuse les identifiants du miroir, ou en demande. Un administrateur du projet doit donner un jeton qui permet de lire le dépôt.`,
    en: `${system} refuses the credentials of the mirror, or asks for some. An administrator of the project must give a token that can read the repository.`,
  }),
  'source-not-found': system => ({
    fr: `${system} n’a pas de dépôt Git à cette adresse, ou le cache. Vérifiez l’adresse et les droits du jeton.`,
    en: `${system} has no Git repository at this address, or hides it. Check the address and the rights of the token.`,
  }),
  'source-redirected': system => ({
    fr: `${system} répond par une redirection, que les miroirs ne suivent pas. Donnez l’adresse finale.`,
    en: `${system} answers with a redirection, which mirrors do not follow. Give the final address.`,
  }),
  'source-unreachable': system => ({
    fr: `${system} ne répond pas. Le miroir réessaie de lui-même.`,
    en: `${system} does not answer. The mirror tries again by itself.`,
  }),
  'source-refused': system => ({
    fr: `${system} envoie un dépôt que Git refuse. Faites-le réparer à la source.`,
    en: `${system} sends a repository that Git refuses. Have it repaired at the source.`,
  }),
  'source-empty': system => ({
    fr: `${system} n’a plus de branche. Rien n’a été retiré de la copie. Vérifiez la source.`,
    en: `${system} has no branch left. Nothing was removed from the copy. Check the source.`,
  }),
  'target-authentication': system => ({
    fr: `${system} refuse les identifiants du portail. La plateforme doit renouveler son jeton.`,
    en: `${system} refuses the credentials of the portal. The platform must renew its token.`,
  }),
  'target-not-found': system => ({
    fr: `${system} n’a pas de dépôt pour ce miroir. Rejouez le service GitLab sur la page du projet.`,
    en: `${system} has no repository for this mirror. Replay the GitLab service on the page of the project.`,
  }),
  'target-unreachable': system => ({
    fr: `${system} ne répond pas. Le miroir réessaie de lui-même.`,
    en: `${system} does not answer. The mirror tries again by itself.`,
  }),
  'target-refused': system => ({
    fr: `${system} refuse certaines références. Vérifiez ses branches et étiquettes protégées.`,
    en: `${system} refuses some of the refs. Check its protected branches and tags.`,
  }),
  'target-moving': system => ({
    fr: `Les références de ${system} changent pendant que le miroir les écrit. Le miroir réessaie de lui-même.`,
    en: `The refs of ${system} keep moving while the mirror writes them. The mirror tries again by itself.`,
  }),
  timeout: system => ({
    fr: `La copie de ${system} a duré trop longtemps et a été arrêtée. Le miroir réessaie de lui-même.`,
    en: `The copy of ${system} took too long and was stopped. The mirror tries again by itself.`,
  }),
  interrupted: system => ({
    fr: `La copie de ${system} a été interrompue plusieurs fois de suite. Le miroir réessaie de lui-même.`,
    en: `The copy of ${system} was interrupted several times in a row. The mirror tries again by itself.`,
  }),
  'too-large': system => ({
    fr: `${system} a plus de références qu’un miroir ne peut en contenir.`,
    en: `${system} has more refs than a mirror can hold.`,
  }),
  internal: system => ({
    fr: `Le portail n’a pas pu copier ${system}.`,
    en: `The portal could not copy ${system}.`,
  }),
};

type Values = Record<string, string>;

const lines: Record<MirrorLogCode, (values: Values) => BilingualText> = {
  started: ({ source, target }) => ({
    fr: `Copie de ${source} vers ${target}`,
    en: `Copying ${source} to ${target}`,
  }),
  resumed: ({ attempt }) => ({
    fr: `Reprise après un arrêt (essai ${attempt})`,
    en: `Taken up again after a stop (attempt ${attempt})`,
  }),
  'source-read': ({ branches, tags }) => ({
    fr: `La source a ${branches} branches et ${tags} étiquettes`,
    en: `The source has ${branches} branches and ${tags} tags`,
  }),
  'source-fetched': () => ({
    fr: 'Nouveaux commits récupérés de la source',
    en: 'New commits fetched from the source',
  }),
  'source-unchanged': () => ({
    fr: 'Rien de nouveau à la source',
    en: 'Nothing new at the source',
  }),
  'target-read': ({ branches, tags }) => ({
    fr: `La copie a ${branches} branches et ${tags} étiquettes`,
    en: `The copy has ${branches} branches and ${tags} tags`,
  }),
  pushed: ({ count, names }) => ({
    fr: `Références poussées (${count}) : ${names}`,
    en: `Refs pushed (${count}): ${names}`,
  }),
  removed: ({ count, names }) => ({
    fr: `Références retirées, comme à la source (${count}) : ${names}`,
    en: `Refs removed, as at the source (${count}): ${names}`,
  }),
  'nothing-to-push': () => ({
    fr: 'La copie est déjà à jour',
    en: 'The copy is already up to date',
  }),
  'default-branch': ({ branch }) => ({
    fr: `Branche par défaut de la copie, comme à la source : ${branch}`,
    en: `Default branch of the copy, as at the source: ${branch}`,
  }),
  divergent: ({ count, names }) => ({
    fr: `Références laissées telles quelles, car la copie contient un autre travail (${count}) : ${names}`,
    en: `Refs left alone, because the copy holds other work (${count}): ${names}`,
  }),
  refused: ({ names, reason }) => ({
    fr: `Refusé par la forge secondaire : ${names} (${reason})`,
    en: `Refused by the secondary forge: ${names} (${reason})`,
  }),
  succeeded: ({ count }) => ({
    fr: `Terminé ; références changées : ${count}`,
    en: `Done; refs changed: ${count}`,
  }),
  failed: ({ reason }) => ({
    fr: `Échec : ${reason}`,
    en: `Failed: ${reason}`,
  }),
};

const levels: Partial<Record<MirrorLogCode, 'warning' | 'error'>> = {
  divergent: 'warning',
  refused: 'error',
  failed: 'error',
};

/** Why a sync failed: names the outside system and the remedy. @public */
export function failureSummary(failure: MirrorFailure): BilingualText {
  return failures[failure.code](failure.system);
}

/** {@link failureSummary}, then what the outside system said, as it said it. @public */
export function failureText(failure: MirrorFailure): BilingualText {
  const { fr, en } = failureSummary(failure);
  const { detail } = failure;
  return detail
    ? { fr: `${fr} (${detail})`, en: `${en} (${detail})` }
    : { fr, en };
}

/** What a line of a log says. `failure`: why its sync failed, which the last line repeats. @public */
export function logText(
  line: Pick<MirrorLogLine, 'code' | 'values'>,
  failure?: MirrorFailure,
): BilingualText {
  const write = lines[line.code];
  if (line.code !== 'failed') return write(line.values);
  const reason = failure
    ? failureText(failure)
    : sameInBoth(line.values.reason ?? '');
  return {
    fr: write({ reason: reason.fr }).fr,
    en: write({ reason: reason.en }).en,
  };
}

/** How much a line of a log matters. @public */
export function logLevel(code: MirrorLogCode): 'info' | 'warning' | 'error' {
  return levels[code] ?? 'info';
}
