import type {
  PlatformRole,
  ProjectRole,
} from '@cloud-pi-native/plugin-portal-common';

/** Somebody who walks through the portal. */
export interface Walker {
  name: string;
  /** Role on the project of the walk. */
  projectRole?: ProjectRole;
  platformRole?: PlatformRole;
}

/** One walker per role, and the two that ask for access. */
export const walkers = [
  { name: 'stranger' },
  { name: 'requester' },
  { name: 'requesting-service-team', platformRole: 'service-team' },
  { name: 'admin', projectRole: 'admin' },
  { name: 'devops', projectRole: 'devops' },
  { name: 'developer', projectRole: 'developer' },
  { name: 'readonly', projectRole: 'readonly' },
  { name: 'security', projectRole: 'security' },
  { name: 'service-team', platformRole: 'service-team' },
  { name: 'exploitation', platformRole: 'exploitation' },
  { name: 'socle', platformRole: 'socle' },
  { name: 'governance', platformRole: 'governance' },
  { name: 'rssi', platformRole: 'rssi' },
] as const satisfies Walker[];

export type WalkerName = (typeof walkers)[number]['name'];

export function userRefOf(name: WalkerName): string {
  return `user:default/${name}`;
}
