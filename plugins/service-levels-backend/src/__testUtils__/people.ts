/** People of the tests, by what they are. */
export const people = {
  /** Runs the platform. */
  operator: 'user:default/etienne.exploit',
  /** Member of Vigie, which has no environment of production. */
  developer: 'user:default/dalia.dev',
  /** Member of Phare, which has one, and of Vigie. */
  devops: 'user:default/denis.devops',
  /** Member of nothing. */
  visitor: 'user:default/camille.porteur',
};

export const operators = 'group:default/exploitation';
