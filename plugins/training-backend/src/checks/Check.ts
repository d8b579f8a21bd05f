import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type { Project } from '@cloud-pi-native/plugin-projects-common';
import type { AutomaticCheck } from '@cloud-pi-native/plugin-training-common';
import type { PortalFacts } from './PortalFacts';

/** What a check saw. */
export interface Sight {
  found: boolean;
  /** What it found, or what it looked for and where. */
  seen: BilingualText;
}

/** Looks in the projects of a person for what shows that something was done. */
export interface Check {
  readonly id: AutomaticCheck;
  /**
   * @param projects - those of the person, at least one
   * @throws a `ServiceUnavailableError` that names the system which does not answer
   */
  look(projects: readonly Project[], facts: PortalFacts): Promise<Sight>;
}

/** Names of projects, for a sentence. */
export function namesOf(projects: readonly Project[]): string {
  return projects.map(({ name }) => name).join(', ');
}
