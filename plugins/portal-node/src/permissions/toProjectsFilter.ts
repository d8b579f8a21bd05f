import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
} from '@backstage/plugin-permission-node';
import type {
  HasProjectRoleParams,
  ProjectRole,
} from '@cloud-pi-native/plugin-portal-common';
import type { ResourceFilter } from './ResourceAuthorizer';

/** Rows of one of these projects, by slug: what a database knows that has no members of its own. @public */
export interface ProjectsCondition {
  projects: readonly string[];
}

/**
 * Turns « has a role on the project » into « is of one of these projects », for a plugin whose database knows projects
 * by their slug only.
 *
 * @param membershipsOf - the role of a person on each of their projects, by slug
 * @public
 */
export async function toProjectsFilter(
  filter: ResourceFilter<HasProjectRoleParams>,
  membershipsOf: (userRef: string) => Promise<Record<string, ProjectRole>>,
): Promise<ResourceFilter<ProjectsCondition>> {
  if (filter.kind !== 'matching') return filter;
  const toProjects = async (
    criteria: PermissionCriteria<HasProjectRoleParams>,
  ): Promise<PermissionCriteria<ProjectsCondition>> => {
    if (isAndCriteria(criteria)) {
      const [first, ...rest] = await Promise.all(
        criteria.allOf.map(toProjects),
      );
      return { allOf: [first, ...rest] };
    }
    if (isOrCriteria(criteria)) {
      const [first, ...rest] = await Promise.all(
        criteria.anyOf.map(toProjects),
      );
      return { anyOf: [first, ...rest] };
    }
    if (isNotCriteria(criteria)) {
      return { not: await toProjects(criteria.not) };
    }
    const memberships = await membershipsOf(criteria.userRef);
    return {
      projects: Object.entries(memberships)
        .filter(([, role]) => criteria.roles.includes(role))
        .map(([project]) => project),
    };
  };
  return { kind: 'matching', criteria: await toProjects(filter.criteria) };
}
