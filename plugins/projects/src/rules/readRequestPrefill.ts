import {
  exposures,
  protectionLevels,
} from '@cloud-pi-native/plugin-portal-common';
import {
  eligibilityQuestions,
  type AccessRequestInput,
} from '@cloud-pi-native/plugin-projects-common';

/**
 * What the address of a new request says of it, so that nothing that another page of the portal knows is asked again:
 * `application` (entity reference), `oui` and `non` (identifiers of eligibility questions), `protection`, `exposition`.
 * What the portal does not know is left out, since anybody can write an address. `undefined` when nothing is said.
 */
export function readRequestPrefill(
  parameters: URLSearchParams,
): Partial<AccessRequestInput> | undefined {
  const application = parameters.get('application');
  const isSystem = application && /^system:[^/]+\/[^/]+$/.test(application);
  const known = (id: string) => eligibilityQuestions.some(one => one.id === id);
  const eligibility = Object.fromEntries(
    [
      ...parameters.getAll('oui').map(id => [id, true] as const),
      ...parameters.getAll('non').map(id => [id, false] as const),
    ].filter(([id]) => known(id)),
  );
  const protection = protectionLevels.find(
    one => one === parameters.get('protection'),
  );
  const exposed = exposures.filter(one =>
    parameters.getAll('exposition').includes(one),
  );
  const prefill: Partial<AccessRequestInput> = {
    ...(isSystem && {
      application: { kind: 'existing', entityRef: application },
    }),
    ...(Object.keys(eligibility).length > 0 && { eligibility }),
    ...(protection && { protection }),
    ...(exposed.length > 0 && { exposures: exposed }),
  };
  return Object.keys(prefill).length > 0 ? prefill : undefined;
}
