import type { CheckFinding } from '@cloud-pi-native/plugin-conformity-common';
import { textAt } from '../files/at';
import type { YamlDocument } from '../files/readYaml';

/** A Kubernetes object in a repository. */
export interface Manifest {
  repository: string;
  path: string;
  kind: string;
  /** The object in plain values. */
  value: unknown;
  lineOf: YamlDocument['lineOf'];
}

/** The name of an object for people: its kind and its name. */
export function nameOf({ kind, value }: Manifest): string {
  return `${kind} ${textAt(value, 'metadata', 'name') ?? '?'}`;
}

/** A finding on a manifest, at one of its values. */
export function findingAt(
  manifest: Manifest,
  path: readonly (string | number)[],
  message: CheckFinding['message'],
): CheckFinding {
  return {
    message,
    repository: manifest.repository,
    path: manifest.path,
    line: manifest.lineOf(path),
  };
}
