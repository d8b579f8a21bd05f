import type { ProjectRole } from '@cloud-pi-native/plugin-portal-common';

/** People of the tests, by what they are. */
export const people = {
  admin: 'user:default/camille.porteur',
  devops: 'user:default/denis.devops',
  developer: 'user:default/dalia.dev',
  /** Of the Service Team, and admin of Vigie. */
  serviceAdmin: 'user:default/sacha.service',
  serviceTeam: 'user:default/sophie.service',
  governance: 'user:default/alice.archi',
  stranger: 'user:default/personne',
} as const;

/** Roles on projects, by person and slug. */
export const memberships: Readonly<
  Record<string, Record<string, ProjectRole>>
> = {
  [people.admin]: { vigie: 'admin' },
  [people.devops]: { vigie: 'devops', phare: 'readonly' },
  [people.developer]: { vigie: 'developer' },
  [people.serviceAdmin]: { vigie: 'admin' },
};
