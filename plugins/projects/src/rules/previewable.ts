import { resourceNames } from '@cloud-pi-native/plugin-portal-common';
import type { EnvironmentInput } from '@cloud-pi-native/plugin-projects-common';

/** Whether enough of an environment is filled in to ask whether it finds room. */
export function isPreviewable(environment: EnvironmentInput): boolean {
  return (
    environment.name !== '' &&
    environment.cluster !== '' &&
    resourceNames.every(
      name =>
        Number.isFinite(environment.resources[name]) &&
        environment.resources[name] >= 0,
    )
  );
}
