import type { CheckFinding } from '@cloud-pi-native/plugin-conformity-common';
import type { Check } from './Check';
import { at } from './files/at';
import { checkPods } from './manifests/checkContainers';
import { findingAt, nameOf, type Manifest } from './manifests/Manifest';

type Path = readonly (string | number)[];

/** What the cluster decides: OpenShift gives each namespace its own range of users. */
const imposed = [
  'runAsUser',
  'runAsGroup',
  'fsGroup',
  'supplementalGroups',
  'privileged',
  'allowPrivilegeEscalation',
  'capabilities',
] as const;

/** Settings that ask for less than the cluster gives are harmless. */
const harmless: Record<string, (value: unknown) => boolean> = {
  privileged: value => value === false,
  allowPrivilegeEscalation: value => value === false,
  capabilities: value => at(value, 'add') === undefined,
};

/** No manifest asks for a user, a group or rights. */
export const securityContextCheck: Check = {
  description: {
    id: 'security-context',
    title: {
      fr: 'Contexte de sécurité laissé au cluster',
      en: 'Security context left to the cluster',
    },
    description: {
      fr: 'Ni utilisateur, ni groupe, ni privilège, ni capacité ajoutée dans `securityContext` : le cluster les attribue. Renoncer à un droit reste permis.',
      en: 'No user, group, privilege or added capability in `securityContext`: the cluster gives them. Giving up a right is fine.',
    },
    requirements: [
      { key: 'EXI-ARCH-26', strength: 'refutes' },
      { key: 'EXI-ARCH-18', strength: 'suggests' },
    ],
  },
  run: input =>
    checkPods(input, ({ manifest, path, containers }) => [
      ...contextProblems(manifest, [...path, 'spec', 'securityContext']),
      ...containers.flatMap(container =>
        contextProblems(manifest, [...container.path, 'securityContext']),
      ),
    ]),
};

function contextProblems(manifest: Manifest, path: Path): CheckFinding[] {
  return imposed.flatMap(setting => {
    const value = at(manifest.value, ...path, setting);
    if (value === undefined || harmless[setting]?.(value)) return [];
    return findingAt(manifest, [...path, setting], {
      fr: `${nameOf(
        manifest,
      )} : retirez \`${setting}\` de \`securityContext\`, le cluster l’attribue`,
      en: `${nameOf(
        manifest,
      )}: remove \`${setting}\` from \`securityContext\`, the cluster gives it`,
    });
  });
}
