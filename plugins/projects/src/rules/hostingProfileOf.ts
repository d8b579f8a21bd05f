import type { HostingProfile } from '@cloud-pi-native/plugin-canel-common';
import type { Exposure } from '@cloud-pi-native/plugin-portal-common';
import type { AccessRequestInput } from '@cloud-pi-native/plugin-projects-common';

/** The most exposed first. */
const fromOutside: readonly Exposure[] = ['internet', 'rie', 'intranet'];

/** What a request already says of the application, for the advice on its hosting: nothing is asked twice. */
export function hostingProfileOf(
  request: Pick<AccessRequestInput, 'protection' | 'exposures' | 'eligibility'>,
): HostingProfile {
  const { container, stateless } = request.eligibility;
  return {
    protection: request.protection,
    exposure: fromOutside.find(network => request.exposures.includes(network)),
    containerised:
      container === undefined || stateless === undefined
        ? undefined
        : container && stateless,
  };
}
