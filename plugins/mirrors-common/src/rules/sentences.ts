import type { MirrorFailure, MirrorFailureCode, MirrorLogCode } from '../types';

const failures: Record<MirrorFailureCode, (system: string) => string> = {
  'source-authentication': system =>
    `${system} refuses the credentials of the mirror, or asks for some; a project admin must give a token that can read the repository`,
  'source-not-found': system =>
    `${system} has no Git repository at this address, or hides it from the credentials of the mirror; check the address and the rights of the token`,
  'source-redirected': system =>
    `${system} answers with a redirection, which mirrors do not follow; give the final address`,
  'source-unreachable': system =>
    `${system} does not answer; the mirror tries again by itself`,
  'source-refused': system =>
    `${system} sends a repository that Git refuses; have it repaired at the source`,
  'source-empty': system =>
    `${system} has no branch left, and nothing was removed from the copy; check the source`,
  'target-authentication': system =>
    `${system} refuses the portal's credentials; the platform must renew the token of the portal`,
  'target-not-found': system =>
    `${system} has no repository for this mirror; replay the provisioning of the project`,
  'target-unreachable': system =>
    `${system} does not answer; the mirror tries again by itself`,
  'target-refused': system =>
    `${system} refuses some of the refs; check its protected branches and tags`,
  timeout: system =>
    `The copy of ${system} took too long and was stopped; the mirror tries again by itself`,
  'too-large': system => `${system} has more refs than a mirror can hold`,
  internal: system =>
    `The portal could not copy ${system}; the log says what Git answered`,
};

const lines: Record<MirrorLogCode, (values: Record<string, string>) => string> =
  {
    started: ({ source, target }) => `Copying ${source} to ${target}`,
    resumed: ({ attempt }) =>
      `Taken up again after a stop (attempt ${attempt})`,
    'source-read': ({ branches, tags }) =>
      `The source has ${branches} branches and ${tags} tags`,
    'source-fetched': () => 'New commits fetched from the source',
    'source-unchanged': () => 'Nothing new at the source',
    'target-read': ({ branches, tags }) =>
      `The target has ${branches} branches and ${tags} tags`,
    pushed: ({ count, names }) => `${count} refs pushed: ${names}`,
    removed: ({ count, names }) =>
      `${count} refs removed, as at the source: ${names}`,
    'nothing-to-push': () => 'The target is already up to date',
    divergent: ({ count, names }) =>
      `${count} refs left alone, because the target holds other work: ${names}`,
    refused: ({ names, reason }) =>
      `Refused by the target: ${names} (${reason})`,
    succeeded: ({ count }) => `Done, ${count} refs changed`,
    failed: ({ reason }) => `Failed: ${reason}`,
  };

/** A failure as an English sentence that names the outside system and the remedy. @public */
export function failureSentence(failure: MirrorFailure): string {
  const sentence = failures[failure.code](failure.system);
  return failure.detail ? `${sentence} (${failure.detail})` : sentence;
}

/** A line of a log as an English sentence. @public */
export function logSentence(
  code: MirrorLogCode,
  values: Record<string, string>,
): string {
  return lines[code](values);
}
