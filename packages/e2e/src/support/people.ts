/** The demo people of the sandbox, by what they do. */
export const people = {
  porteur: { username: 'camille.porteur', name: 'Camille Porteur' },
  developer: { username: 'dalia.dev', name: 'Dalia Dev' },
  devops: { username: 'denis.devops', name: 'Denis DevOps' },
  serviceTeam: { username: 'sophie.service', name: 'Sophie Service' },
  exploitation: { username: 'etienne.exploit', name: 'Étienne Exploit' },
  architect: { username: 'alice.archi', name: 'Alice Archi' },
  rssi: { username: 'remi.rssi', name: 'Rémi RSSI' },
} as const;

export type Person = keyof typeof people;

/** Password of every demo account. */
export const demoPassword = 'cloud-pi';
