import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import { statusText } from './failureText';

const advertisement = 'application/x-git-upload-pack-advertisement';

/**
 * Asks a repository for its references, as the smart HTTP protocol of Git begins a clone
 * (https://git-scm.com/docs/http-protocol): the forge, its storage and its access to the repository must all work.
 */
export async function lookAtGit(
  { url }: { url: string },
  signal: AbortSignal,
): Promise<BilingualText | undefined> {
  const response = await fetch(
    `${url.replace(/\/$/, '')}/info/refs?service=git-upload-pack`,
    { signal, redirect: 'manual', headers: { 'User-Agent': 'git/2.0' } },
  );
  if (response.status !== 200) {
    await response.body?.cancel();
    return statusText(response.status);
  }
  const type = response.headers.get('content-type');
  // An unbounded answer is cut by the time that the look may take.
  const text = await response.text();
  return type === advertisement && text.includes('# service=git-upload-pack')
    ? undefined
    : {
        fr: 'La réponse n’est pas celle d’un dépôt Git',
        en: 'The answer is not that of a Git repository',
      };
}
