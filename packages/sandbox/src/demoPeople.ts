/** A person of the demonstration: same name in the catalog, in the identity provider and in GitLab. */
export interface DemoPerson {
  /** User name; also `sub` and `preferred_username` of the identity provider. */
  username: string;
  name: string;
  /** What the person does, in the words of the offer. */
  title: string;
  /** Groups that the identity provider asserts; the portal derives the platform roles from them. */
  groups: string[];
}

export const demoPeople: readonly DemoPerson[] = [
  {
    username: 'camille.porteur',
    name: 'Camille Porteur',
    title: 'Porteuse de projet',
    groups: [],
  },
  {
    username: 'dalia.dev',
    name: 'Dalia Dev',
    title: 'Développeuse',
    groups: [],
  },
  {
    username: 'denis.devops',
    name: 'Denis DevOps',
    title: 'DevOps',
    groups: [],
  },
  {
    username: 'sophie.service',
    name: 'Sophie Service',
    title: 'Service Team',
    groups: ['/console/service-team'],
  },
  {
    username: 'etienne.exploit',
    name: 'Étienne Exploit',
    title: 'Exploitation',
    groups: ['/console/exploitation'],
  },
  {
    username: 'alice.archi',
    name: 'Alice Archi',
    title: 'Architecte (gouvernance)',
    groups: ['/console/governance'],
  },
  {
    username: 'remi.rssi',
    name: 'Rémi RSSI',
    title: 'RSSI',
    groups: ['/console/rssi'],
  },
];

/** Password of every demo account. The accounts exist only in the sandbox, which answers on the loopback interface. */
export const demoPassword = 'cloud-pi';

export function demoEmail(username: string): string {
  return `${username}@exemple.gouv.fr`;
}
