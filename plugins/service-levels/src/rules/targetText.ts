import type { ProbeTarget } from '@cloud-pi-native/plugin-service-levels-common';

/** What a probe looks at, in one line. */
export function targetText(target: ProbeTarget): string {
  return target.kind === 'tcp' ? `${target.host}:${target.port}` : target.url;
}
