import type { WizardTranslation } from '../useWizardTranslation';

/** What each field is called on its screen, by its path without the positions in lists. */
const labels = {
  organisation: 'organisation.label',
  application: 'application.label',
  'application.title': 'application.title',
  'application.entityRef': 'application.pick',
  name: 'name.label',
  description: 'description.label',
  sponsor: 'sponsor.label',
  stateCorrespondent: 'stateCorrespondent.label',
  budgetCode: 'budgetCode.label',
  termsVersion: 'terms.label',
  exposures: 'exposures.label',
  'environments[].name': 'environments.name',
  'environments[].stage': 'environments.stage',
  'environments[].cluster': 'environments.cluster',
  'environments[].resources.cpu': 'resources.cpu',
  'environments[].resources.memory': 'resources.memory',
  'environments[].resources.gpu': 'resources.gpu',
  'environments[].resources.storage': 'resources.storage',
  'repositories[].name': 'repositories.name',
  'repositories[].url': 'repositories.url',
  'members[].userRef': 'members.person',
  project: 'project.label',
  repository: 'mirror.label',
  token: 'token.label',
} as const;

/** Names of the items of the lists, by the list. */
const items = {
  environments: 'environments.item',
  repositories: 'repositories.item',
  members: 'members.item',
} as const;

/**
 * What a field is called on its screen, with its place when it is in a list, so that a message can be understood far
 * from its field. `undefined` for a path that no screen shows under a name of its own.
 */
export function nameOfField(
  t: WizardTranslation,
  path: string,
): string | undefined {
  const key = path.replace(/\[\d*\]/g, '[]');
  if (!isKeyOf(labels, key)) return undefined;
  const label = t(labels[key]);
  const [, list = '', index] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
  if (!isKeyOf(items, list)) return label;
  return `${t(items[list], { position: String(Number(index) + 1) })}, ${label}`;
}

function isKeyOf<Keys extends object>(
  keys: Keys,
  key: PropertyKey,
): key is keyof Keys {
  return Object.hasOwn(keys, key);
}
