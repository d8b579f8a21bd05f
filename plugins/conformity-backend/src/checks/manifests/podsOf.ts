import { listAt, textAt } from '../files/at';
import type { Manifest } from './Manifest';

type Path = readonly (string | number)[];

/** Where the pod stands in each kind of object that makes pods. */
const podPaths: Record<string, Path> = {
  Pod: [],
  Deployment: ['spec', 'template'],
  StatefulSet: ['spec', 'template'],
  DaemonSet: ['spec', 'template'],
  ReplicaSet: ['spec', 'template'],
  Job: ['spec', 'template'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
};

/** A container of an object that makes pods. */
export interface Container {
  manifest: Manifest;
  /** Where it stands in the object. */
  path: Path;
  name: string;
  /** Runs before the others and ends. */
  isInit: boolean;
}

/** An object that makes pods. */
export interface Pod {
  manifest: Manifest;
  /** Where its metadata and its specification stand. */
  path: Path;
  /** Runs to its end rather than for good. */
  isJob: boolean;
  containers: Container[];
}

/** Objects that make pods among manifests. */
export function podsOf(manifests: readonly Manifest[]): Pod[] {
  return manifests.flatMap(manifest => {
    const path = podPaths[manifest.kind];
    if (!path) return [];
    return {
      manifest,
      path,
      isJob: ['Job', 'CronJob'].includes(manifest.kind),
      containers: (['containers', 'initContainers'] as const).flatMap(list =>
        listAt(manifest.value, ...path, 'spec', list).map(
          (container, number): Container => ({
            manifest,
            path: [...path, 'spec', list, number],
            name: textAt(container, 'name') ?? '?',
            isInit: list === 'initContainers',
          }),
        ),
      ),
    };
  });
}
