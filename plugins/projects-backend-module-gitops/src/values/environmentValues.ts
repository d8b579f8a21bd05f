import { clusterLabels } from '@cloud-pi-native/plugin-portal-common';
import {
  clusterLabelOf,
  environmentNamespace,
  type Project,
  type ProjectEnvironment,
  valuesFilePath,
} from '@cloud-pi-native/plugin-projects-common';
import { stringify } from 'yaml';
import type { ArgoCdOptions } from './ArgoCdOptions';
import { appProjectName } from './environmentNames';

/** Argo CD's own name for the cluster that it runs on. */
const argoCdCluster = 'in-cluster';

/** Addresses on the forge that the values of an environment name. @public */
export interface ForgeAddresses {
  /** For Git over HTTP, the repository of the zone. */
  zoneRepository: string;
  /** The group of the project. */
  projectGroup: string;
}

/**
 * Desired state of an environment, in the shape that the charts `dso-ns` and `dso-env` of the platform read: they
 * create the namespace with its quota, the `AppProject` and one `Application` per infrastructure repository.
 *
 * Every amount of the quota is written, zero included: zero means zero. The charts of today leave `storage` unread;
 * it is the contracted amount all the same, and later charts will set `requests.storage` from it.
 * `vault` stays empty: no secret goes to Git, not even the means to fetch one.
 *
 * @public
 */
export function environmentValues(options: {
  project: Pick<Project, 'id' | 'name' | 'slug' | 'repositories'>;
  environment: ProjectEnvironment;
  argoCd: ArgoCdOptions;
  forge: ForgeAddresses;
}) {
  const { project, environment, argoCd, forge } = options;
  const { cpu, gpu, memory, storage } = environment.resources;
  const accessGroups = `/${project.slug}/console/${environment.name}`;
  return {
    common: {
      'dso/project': project.name,
      [clusterLabels.projectId]: project.id,
      [clusterLabels.projectSlug]: project.slug,
      'dso/environment': environment.name,
      [clusterLabels.environmentId]: environment.id,
    },
    argocd: {
      cluster: argoCdCluster,
      namespace: argoCd.namespace,
      project: appProjectName(project, environment),
      envChartVersion: argoCd.environmentChartVersion,
      nsChartVersion: argoCd.namespaceChartVersion,
    },
    environment: {
      valueFileRepository: forge.zoneRepository,
      valueFileRevision: 'HEAD',
      valueFilePath: valuesFilePath(project, environment),
      roGroup: `${accessGroups}/RO`,
      rwGroup: `${accessGroups}/RW`,
    },
    application: {
      quota: {
        cpu,
        gpu,
        memory: `${memory}Gi`,
        storage: `${storage}Gi`,
      },
      sourceRepositories: [
        `${forge.projectGroup}/**`,
        ...argoCd.extraRepositories,
      ],
      destination: {
        namespace: environmentNamespace(project, environment),
        name: clusterLabelOf(environment),
      },
      autosync: true,
      vault: {},
      repositories: project.repositories
        .filter(({ purpose }) => purpose === 'infrastructure')
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map(repository => ({
          id: repository.id,
          name: repository.name,
          repoURL: `${forge.projectGroup}/${repository.name}.git`,
          targetRevision: 'HEAD',
          path: '.',
          valueFiles: [],
        })),
    },
  };
}

/** The file that {@link environmentValues} makes; the same project always gives the same bytes. @public */
export function environmentValuesFile(
  options: Parameters<typeof environmentValues>[0],
): string {
  return stringify(environmentValues(options), {
    lineWidth: 0,
    aliasDuplicateObjects: false,
  });
}
