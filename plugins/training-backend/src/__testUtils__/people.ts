/** People of the tests, by what they are. */
export const people = {
  /** Administers `vigie`, and owns it. */
  lead: 'user:default/camille.porteur',
  /** Works on `vigie`. */
  learner: 'user:default/dalia.dev',
  devops: 'user:default/denis.devops',
  /** Looks at `vigie` only. */
  readonly: 'user:default/louis.lecture',
  fifth: 'user:default/odile.cinq',
  serviceTeam: 'user:default/sophie.service',
  /** Of no project. */
  stranger: 'user:default/personne',
} as const;
