import type { ProjectRole } from '@cloud-pi-native/plugin-portal-common';

/** People of the tests, by what they are. */
export const people = {
  admin: 'user:default/camille.porteur',
  devops: 'user:default/denis.devops',
  developer: 'user:default/dalia.dev',
  readonly: 'user:default/louis.lecture',
  /** Of the group that owns Vigie. */
  owner: 'user:default/olga.proprietaire',
  governance: 'user:default/alice.archi',
  /** Of governance, and of the group that owns Vigie. */
  owningGovernance: 'user:default/aude.archi',
  otherGovernance: 'user:default/gaston.archi',
  /** Of the group that owns Vigie and Occulte, and sees both. */
  keeper: 'user:default/garance.gardienne',
  /** Operates the platform, and does not see what is restricted. */
  operator: 'user:default/etienne.exploit',
  socle: 'user:default/simon.socle',
  stranger: 'user:default/personne',
} as const;

/** Roles on the project `vigie` of the application Vigie. */
export const memberships: Readonly<Record<string, ProjectRole>> = {
  [people.admin]: 'admin',
  [people.devops]: 'devops',
  [people.developer]: 'developer',
  [people.readonly]: 'readonly',
};
