import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  ANNOTATION_SOURCE_LOCATION,
  parseEntityRef,
  type Entity,
  type EntityMeta,
} from '@backstage/catalog-model';
import {
  annotations,
  clusterLabels,
  envelopeClassOf,
  portalApiVersion,
  type EnvironmentEntity,
} from '@cloud-pi-native/plugin-portal-common';
import {
  environmentNamespace,
  projectEntityRefs,
  type Project,
  type ProjectEnvironment,
  type ProjectRepository,
} from '@cloud-pi-native/plugin-projects-common';
import type { ProjectAddresses } from './ProjectAddresses';

/** Tag of what belongs to an archived project. @public */
export const archivedTag = 'archived';

const kubernetesAnnotations = {
  labelSelector: 'backstage.io/kubernetes-label-selector',
  namespace: 'backstage.io/kubernetes-namespace',
  cluster: 'backstage.io/kubernetes-cluster',
} as const;

/** Read by the GitLab plugins of the Backstage community. */
const gitlabProjectAnnotation = 'gitlab.com/project-slug';

/**
 * The catalog entities of a project, named by `projectEntityRefs`: a `Group` for its team, a `System` when the project
 * creates its application, a `Component` for each repository, an `Environment` for each environment. An archived
 * project stays in the catalog, marked as such and without its environments.
 *
 * @public
 */
export function projectEntities(
  project: Project,
  addresses: ProjectAddresses,
): Entity[] {
  const lifecycle = project.state === 'archived' ? 'archived' : 'active';
  const refs = projectEntityRefs(project, lifecycle);
  const describe = (
    entityRef: string,
    more: Partial<EntityMeta> & { annotations?: Record<string, string> },
  ): EntityMeta => {
    const { name, namespace } = parseEntityRef(entityRef);
    const page = addresses.project(project.slug);
    return {
      name,
      namespace,
      ...more,
      ...(lifecycle === 'archived' ? { tags: [archivedTag] } : {}),
      annotations: {
        [ANNOTATION_LOCATION]: `url:${page}`,
        [ANNOTATION_ORIGIN_LOCATION]: `url:${page}`,
        [annotations.project]: project.slug,
        ...more.annotations,
      },
      links: [
        { title: `Projet ${project.slug}`, url: page },
        ...(more.links ?? []),
      ],
    };
  };
  const components = project.repositories.map(repository =>
    componentOf(
      project,
      repository,
      describe(
        refs.components[repository.name],
        describeRepository(project, repository, addresses),
      ),
    ),
  );
  const environments = project.environments
    .filter(({ name }) => refs.environments[name])
    .map(environment =>
      environmentOf(
        project,
        environment,
        describe(
          refs.environments[environment.name],
          describeEnvironment(project, environment),
        ),
      ),
    );
  return [
    groupOf(
      project,
      describe(refs.group, {
        title: `Équipe ${project.name}`,
        description: project.description,
      }),
    ),
    ...(refs.system
      ? [
          systemOf(
            project,
            refs.group,
            describe(refs.system, {
              title: project.applicationTitle,
              description: project.description,
            }),
          ),
        ]
      : []),
    ...components,
    ...environments,
  ];
}

function groupOf(project: Project, metadata: EntityMeta): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata,
    spec: {
      type: 'project-team',
      profile: { displayName: `Équipe ${project.name}` },
      children: [],
      members: project.members.map(({ userRef }) => userRef),
    },
  };
}

function systemOf(
  { protection }: Project,
  owner: string,
  metadata: EntityMeta,
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'System',
    metadata,
    spec: {
      owner,
      type: 'application',
      // What the project knows of its application; the catalog hides what is in Diffusion Restreinte by it.
      attributes: { protection, hostingOffer: 'cloud-pi-native' },
    },
  };
}

function componentOf(
  project: Project,
  repository: ProjectRepository,
  metadata: EntityMeta,
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata,
    spec: {
      type:
        repository.purpose === 'infrastructure' ? 'infrastructure' : 'service',
      lifecycle: componentLifecycle(project),
      owner: projectEntityRefs(project).group,
      system: project.applicationRef,
      protection: project.protection,
    },
  };
}

function componentLifecycle(project: Project): string {
  if (project.state === 'archived') return 'archived';
  const inProduction = project.environments.some(
    ({ stage }) => envelopeClassOf(stage) === 'production',
  );
  return inProduction ? 'production' : 'experimental';
}

function describeRepository(
  project: Project,
  repository: ProjectRepository,
  addresses: ProjectAddresses,
) {
  const page = addresses.repository(project.slug, repository.name);
  const source = repository.url && repository.url.replace(/\.git$/, '');
  return {
    title: repository.name,
    annotations: {
      [annotations.repository]: repository.name,
      [ANNOTATION_SOURCE_LOCATION]: `url:${page}/`,
      [gitlabProjectAnnotation]: addresses.repositoryPath(
        project.slug,
        repository.name,
      ),
      [kubernetesAnnotations.labelSelector]: projectSelector(project),
    },
    links: [
      { title: 'GitLab', url: page },
      ...(source ? [{ title: 'Dépôt source', url: source }] : []),
    ],
  };
}

function environmentOf(
  project: Project,
  environment: ProjectEnvironment,
  metadata: EntityMeta,
): EnvironmentEntity {
  return {
    apiVersion: portalApiVersion,
    kind: 'Environment',
    metadata,
    spec: {
      owner: projectEntityRefs(project).group,
      system: project.applicationRef,
      stage: environment.stage,
      cluster: environment.cluster,
      zone: environment.zone,
      resources: { ...environment.resources },
    },
  };
}

function describeEnvironment(
  project: Project,
  environment: ProjectEnvironment,
) {
  return {
    title: `${project.name} ${environment.name}`,
    labels: {
      [clusterLabels.projectSlug]: project.slug,
      [clusterLabels.environmentId]: environment.id,
    },
    annotations: {
      [kubernetesAnnotations.labelSelector]: projectSelector(project),
      [kubernetesAnnotations.namespace]: environmentNamespace(
        project,
        environment,
      ),
      [kubernetesAnnotations.cluster]: parseEntityRef(environment.cluster, {
        defaultKind: 'resource',
        defaultNamespace: 'default',
      }).name,
    },
  };
}

function projectSelector(project: Project): string {
  return `${clusterLabels.projectSlug}=${project.slug}`;
}
