import { createPermissionResourceRef } from '@backstage/plugin-permission-node';
import type { HasProjectRoleParams } from '@cloud-pi-native/plugin-portal-common';
import type { ResourceOfProject } from '@cloud-pi-native/plugin-portal-node';
import {
  RESOURCE_TYPE_ACCESS_REQUEST,
  RESOURCE_TYPE_PROJECT,
} from '@cloud-pi-native/plugin-projects-common';

/** What the rules look at on a project. */
export type ProjectResource = ResourceOfProject;

/** What the rules look at on a request; its members are those of its project, once it has one. */
export interface AccessRequestResource extends ProjectResource {
  requester: string;
}

/** A rule as a condition of a query. */
export type MemberFilter = { kind: 'member' } & HasProjectRoleParams;
export type AccessRequestFilter =
  | MemberFilter
  | { kind: 'requester'; userRef: string };

export const projectResourceRef = createPermissionResourceRef<
  ProjectResource,
  MemberFilter
>().with({ pluginId: 'projects', resourceType: RESOURCE_TYPE_PROJECT });

export const accessRequestResourceRef = createPermissionResourceRef<
  AccessRequestResource,
  AccessRequestFilter
>().with({ pluginId: 'projects', resourceType: RESOURCE_TYPE_ACCESS_REQUEST });
