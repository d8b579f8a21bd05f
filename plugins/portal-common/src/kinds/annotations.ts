/** API version of the kinds that the portal adds to the catalog. @public */
export const portalApiVersion = 'cloud-pi-native.fr/v1alpha1';

/** Annotations set on the entities of an enrolled project. @public */
export const annotations = {
  /** Slug of the project that the entity belongs to. */
  project: 'cloud-pi-native.fr/project',
  /** Name of the repository in the secondary chain. */
  repository: 'cloud-pi-native.fr/repository',
  /** Identifier of the mirror that feeds the repository. */
  mirror: 'cloud-pi-native.fr/mirror',
} as const;

/** Labels that the console puts on the cluster objects of a project; the Kubernetes tab selects by them. @public */
export const clusterLabels = {
  projectId: 'dso/project.id',
  projectSlug: 'dso/project.slug',
  environmentId: 'dso/environment.id',
  repositoryId: 'dso/repository.id',
} as const;
