import type { ProjectRole } from '@cloud-pi-native/plugin-portal-common';

/** People of the tests, by what they are. */
export const people = {
  admin: 'user:default/camille.porteur',
  developer: 'user:default/dalia.dev',
  readonly: 'user:default/louis.lecture',
  /** Of the group that owns Vigie. */
  owner: 'user:default/olga.proprietaire',
  serviceTeam: 'user:default/sophie.service',
  governance: 'user:default/alice.archi',
  stranger: 'user:default/personne',
} as const;

/** Roles on the project of Vigie, and on that of the restricted application. */
export const memberships: Readonly<
  Record<string, Record<string, ProjectRole>>
> = {
  [people.admin]: { vigie: 'admin' },
  [people.developer]: { vigie: 'developer' },
  [people.readonly]: { vigie: 'readonly' },
};
