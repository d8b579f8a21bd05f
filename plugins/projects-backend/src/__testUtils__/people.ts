/** People of the tests, by what they do. */
export const people = {
  porteur: 'user:default/camille.porteur',
  developer: 'user:default/dalia.dev',
  devops: 'user:default/denis.devops',
  serviceTeam: 'user:default/sophie.service',
  otherServiceTeam: 'user:default/samir.service',
  stranger: 'user:default/etienne.exploit',
} as const;
