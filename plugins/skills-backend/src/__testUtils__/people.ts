import type { ProjectRole } from '@cloud-pi-native/plugin-portal-common';

/** People of the tests, by what they are. */
export const people = {
  lead: 'user:default/camille.porteur',
  otherLead: 'user:default/carla.porteuse',
  devops: 'user:default/denis.devops',
  developer: 'user:default/dalia.dev',
  readonly: 'user:default/louis.lecture',
  serviceTeam: 'user:default/sophie.service',
  governance: 'user:default/alice.archi',
  stranger: 'user:default/personne',
} as const;

/** Members of each project. */
export const members: Readonly<
  Record<string, { userRef: string; role: ProjectRole; isOwner?: true }[]>
> = {
  // Camille owns it, whatever her role says.
  vigie: [
    { userRef: people.lead, role: 'devops', isOwner: true },
    { userRef: people.devops, role: 'devops' },
    { userRef: people.developer, role: 'developer' },
    { userRef: people.readonly, role: 'readonly' },
  ],
  phare: [
    { userRef: people.otherLead, role: 'admin' },
    { userRef: people.developer, role: 'developer' },
    { userRef: 'user:default/ana', role: 'developer' },
    { userRef: 'user:default/bob', role: 'developer' },
    { userRef: 'user:default/cleo', role: 'security' },
  ],
};

/** Members of the group `guetteurs` of the catalog. */
export const watchers = [people.developer, people.devops, 'user:default/ana'];
