import type { SeenApplication } from '@cloud-pi-native/plugin-canel-node';

/** The application of the project `vigie`. */
export const vigie: SeenApplication = {
  ref: 'system:default/vigie',
  title: 'Vigie',
  zone: 'domain:default/cotes',
  zones: ['domain:default/cotes', 'domain:default/secours'],
  owner: 'group:default/phares',
};

export const amer: SeenApplication = {
  ref: 'system:default/amer',
  title: 'Amer',
  zone: 'domain:default/secours',
  zones: ['domain:default/secours'],
  owner: 'group:default/balises',
};

export const ecluse: SeenApplication = {
  ref: 'system:default/ecluse',
  title: 'Écluse',
  zones: [],
};

/** What the catalog hides from most people. */
export const occulte: SeenApplication = {
  ref: 'system:default/occulte',
  title: 'Occulte',
  zone: 'domain:default/secours',
  zones: ['domain:default/secours'],
  owner: 'group:default/phares',
};

export const titles = {
  'domain:default/cotes': 'Côtes',
  'domain:default/secours': 'Secours',
  'group:default/phares': 'Phares',
  'group:default/balises': 'Balises',
};
