import type { Project } from '../types';

/** What the catalog shows of a project, as entity references. @public */
export interface ProjectEntityRefs {
  /** The team of the project. */
  group: string;
  /** The application, when the project creates it. */
  system?: string;
  /** One per repository, by the repository's name. */
  components: Record<string, string>;
  /** One per environment, by the environment's name. */
  environments: Record<string, string>;
}

/**
 * Names of the catalog entities of a project. The catalog provider publishes exactly these, and the enrolment waits
 * for them. A dot parts the slug from the name, because neither can hold one: with a hyphen, the repository `2-api`
 * of `shop` and the repository `api` of `shop-2` would be the same component.
 *
 * An archived project keeps its team, its application and its components; its environments run no more.
 *
 * @public
 */
export function projectEntityRefs(
  project: Pick<
    Project,
    | 'slug'
    | 'applicationRef'
    | 'applicationTitle'
    | 'repositories'
    | 'environments'
  >,
  lifecycle: 'active' | 'archived' = 'active',
): ProjectEntityRefs {
  const environments = lifecycle === 'archived' ? [] : project.environments;
  return {
    group: `group:default/project-${project.slug}`,
    ...(project.applicationTitle ? { system: project.applicationRef } : {}),
    components: Object.fromEntries(
      project.repositories.map(({ name }) => [
        name,
        `component:default/${project.slug}.${name}`,
      ]),
    ),
    environments: Object.fromEntries(
      environments.map(({ name }) => [
        name,
        `environment:default/${project.slug}.${name}`,
      ]),
    ),
  };
}

/** The entity references of {@link projectEntityRefs} in one list. @public */
export function listProjectEntityRefs(refs: ProjectEntityRefs): string[] {
  return [
    refs.group,
    ...(refs.system ? [refs.system] : []),
    ...Object.values(refs.components),
    ...Object.values(refs.environments),
  ];
}
