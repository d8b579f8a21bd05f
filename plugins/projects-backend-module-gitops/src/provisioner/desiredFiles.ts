import type { ForgeRepository } from '@cloud-pi-native/plugin-forge-node';
import {
  clusterLabelOf,
  type Project,
  type ProjectEnvironment,
  valuesFilePath,
} from '@cloud-pi-native/plugin-projects-common';
import type { DesiredProject } from '@cloud-pi-native/plugin-projects-node';
import {
  environmentValuesFile,
  type ArgoCdOptions,
  type ForgeAddresses,
} from '../values';

/** A file that a zone must hold. */
export interface DesiredFile {
  key: string;
  zone: string;
  path: string;
  environment: ProjectEnvironment;
  content(argoCd: ArgoCdOptions, forge: ForgeAddresses): string;
}

/** A file that a zone must no longer hold. */
export interface FormerFile {
  key: string;
  zone: string;
  path: string;
  slug: string;
  environment: ProjectEnvironment;
}

/** None for an archived project: nothing of it runs. */
export function desiredFiles(project: DesiredProject): DesiredFile[] {
  if (project.lifecycle === 'archived') return [];
  return project.environments.map(environment => ({
    key: keyOf(environment),
    zone: environment.zone,
    path: valuesFilePath(project, environment),
    environment,
    content: (argoCd, forge) =>
      environmentValuesFile({ project, environment, argoCd, forge }),
  }));
}

/** Those of the environments taken out since, and all of them for an archived project. */
export function formerFiles(project: DesiredProject): FormerFile[] {
  const wanted = new Set(
    desiredFiles(project).map(({ zone, path }) => `${zone}:${path}`),
  );
  const former =
    project.lifecycle === 'archived'
      ? [...project.environments, ...project.removed.environments]
      : project.removed.environments;
  const files = former.map(environment => ({
    key: keyOf(environment),
    zone: environment.zone,
    path: valuesFilePath(project, environment),
    slug: project.slug,
    environment,
  }));
  // An environment removed, made anew in the same place and removed again is one file.
  const unique = new Map(
    files.map(file => [`${file.zone}:${file.path}`, file]),
  );
  return [...unique]
    .filter(([place]) => !wanted.has(place))
    .map(([, file]) => file);
}

/** Zones that the project is, or was, in. */
export function zonesOf(project: DesiredProject): string[] {
  const zones = [...desiredFiles(project), ...formerFiles(project)].map(
    ({ zone }) => zone,
  );
  return [...new Set(zones)];
}

/** Addresses of the group of the project, next to the repository of the zone on the same forge. */
export function forgeAddresses(
  projectsRoot: string,
  project: Pick<Project, 'slug'>,
  zone: Pick<ForgeRepository, 'cloneUrl' | 'fullPath'>,
): ForgeAddresses {
  const base = zone.cloneUrl.slice(0, -`${zone.fullPath}.git`.length);
  return {
    zoneRepository: zone.cloneUrl,
    projectGroup: `${base}${projectsRoot}/${project.slug}`,
  };
}

// With the zone and the cluster: an environment that moves to another cluster is one file to write and another to remove.
function keyOf(environment: ProjectEnvironment): string {
  return `environment:${environment.zone}/${clusterLabelOf(environment)}/${
    environment.name
  }`;
}
