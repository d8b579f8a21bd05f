import type {
  EnvelopeClass,
  ProtectionLevel,
  ResourceAmount,
} from '@cloud-pi-native/plugin-portal-common';
import type { EnvironmentInput, MemberInput, RepositoryInput } from './request';

/** @public */
export const projectStates = [
  'provisioning',
  'active',
  'failed',
  'archived',
] as const;
/** @public */
export type ProjectState = (typeof projectStates)[number];

/** @public */
export interface ProjectEnvironment extends EnvironmentInput {
  id: string;
  /** Slug of the zone of the cluster. */
  zone: string;
}

/** @public */
export interface ProjectRepository extends RepositoryInput {
  id: string;
}

/** @public */
export interface ProjectMember extends MemberInput {
  /** The owner is always Owner on the forge and cannot be removed. */
  isOwner: boolean;
  since: string;
}

/** @public */
export interface Project {
  /** Stable identifier, also the value of the label `dso/project.id`. */
  id: string;
  name: string;
  /** Unique everywhere and immutable: the name, or `name-N` when the name was taken. */
  slug: string;
  description: string;
  organisation: string;
  /** Entity reference of the application (`System`). */
  applicationRef: string;
  /** Title of the application when the project creates it. */
  applicationTitle?: string;
  protection: ProtectionLevel;
  state: ProjectState;
  requestId?: string;
  quotas: Record<EnvelopeClass, ResourceAmount>;
  environments: ProjectEnvironment[];
  repositories: ProjectRepository[];
  members: ProjectMember[];
  createdAt: string;
  updatedAt: string;
  archivedAt?: string;
  /** What the caller may do now. */
  allowed: ProjectAction[];
}

/** @public */
export const projectActions = [
  'manage-members',
  'add-repository',
  'add-environment',
  'remove-repository',
  'remove-environment',
  'retry',
  'archive',
  'restore',
] as const;
/** @public */
export type ProjectAction = (typeof projectActions)[number];

/** @public */
export type ProjectSummary = Pick<
  Project,
  | 'id'
  | 'name'
  | 'slug'
  | 'description'
  | 'organisation'
  | 'applicationRef'
  | 'protection'
  | 'state'
  | 'createdAt'
  | 'updatedAt'
>;
