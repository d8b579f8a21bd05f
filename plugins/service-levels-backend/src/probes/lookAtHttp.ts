import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import { statusText } from './failureText';

/** GETs an address, follows no redirection, and reads no more than the head of the answer. */
export async function lookAtHttp(
  { url, statuses }: { url: string; statuses?: number[] },
  signal: AbortSignal,
): Promise<BilingualText | undefined> {
  const { status, body } = await fetch(url, {
    signal,
    redirect: 'manual',
    headers: { 'User-Agent': 'portail-cloud-pi-native (sonde)' },
  });
  await body?.cancel();
  const isWell = statuses?.includes(status) ?? (status >= 200 && status < 400);
  return isWell ? undefined : statusText(status);
}
