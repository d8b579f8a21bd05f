import type { RequestPrefill } from '@cloud-pi-native/plugin-eligibility-common';

/**
 * The address of the wizard of access requests, with what it need not ask again: the wizard reads these parameters
 * (`readRequestPrefill` of the plugin `projects`).
 */
export function newRequestAddress(
  { eligibility, protection, exposures }: RequestPrefill,
  application: string | undefined,
): string {
  const parameters = new URLSearchParams();
  if (application) parameters.set('application', application);
  for (const [id, answer] of Object.entries(eligibility)) {
    parameters.append(answer ? 'oui' : 'non', id);
  }
  if (protection) parameters.set('protection', protection);
  for (const exposure of exposures ?? []) {
    parameters.append('exposition', exposure);
  }
  return `/demandes/nouvelle?${parameters}`;
}
