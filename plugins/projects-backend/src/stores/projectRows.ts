import type {
  HostingTarget,
  ProjectEnvironment,
  ProjectMember,
  ProjectRepository,
  ProjectState,
  ProjectSummary,
} from '@cloud-pi-native/plugin-projects-common';
import type {
  ProjectRole,
  ProtectionLevel,
  Stage,
} from '@cloud-pi-native/plugin-portal-common';
import type { DesiredProject } from '@cloud-pi-native/plugin-projects-node';
import type { StoredProject } from './ProjectStore';

/** SQL gives `null` for what is absent, and SQLite 0 and 1 for booleans. */
export interface ProjectRow {
  id: string;
  name: string;
  slug: string;
  description: string;
  organisation: string;
  application_ref: string;
  application_title: string | null;
  protection: ProtectionLevel;
  hosting_target: HostingTarget;
  state: ProjectState;
  request_id: string;
  quotas: string;
  created_at: string;
  updated_at: string;
  archived_at: string | null;
}

interface PartRow {
  project_id: string;
  removed_at: string | null;
}

export interface MemberRow extends PartRow {
  user_ref: string;
  role: ProjectRole;
  is_owner: boolean | number;
  since: string;
}

export interface RepositoryRow extends PartRow {
  id: string;
  name: string;
  url: string | null;
  is_private: boolean | number;
  purpose: ProjectRepository['purpose'];
}

export interface EnvironmentRow extends PartRow {
  id: string;
  name: string;
  stage: Stage;
  cluster: string;
  zone: string;
  resources: string;
}

/** What belongs to some projects, removed or not. */
export interface ProjectParts {
  members: MemberRow[];
  repositories: RepositoryRow[];
  environments: EnvironmentRow[];
}

export function projectOf(row: ProjectRow, parts: ProjectParts): StoredProject {
  return {
    ...projectSummaryOf(row),
    ...(row.application_title
      ? { applicationTitle: row.application_title }
      : {}),
    requestId: row.request_id,
    quotas: JSON.parse(row.quotas),
    ...partsOf(row, parts, part => part.removed_at === null),
    ...(row.archived_at ? { archivedAt: row.archived_at } : {}),
  };
}

export function desiredProjectOf(
  row: ProjectRow,
  parts: ProjectParts,
): DesiredProject {
  const { state, ...project } = projectOf(row, parts);
  return {
    ...project,
    lifecycle: state === 'archived' ? 'archived' : 'active',
    removed: partsOf(row, parts, part => part.removed_at !== null),
  };
}

export function projectSummaryOf(row: ProjectRow): ProjectSummary {
  return {
    id: row.id,
    name: row.name,
    slug: row.slug,
    description: row.description,
    organisation: row.organisation,
    applicationRef: row.application_ref,
    protection: row.protection,
    state: row.state,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function partsOf(
  { id }: ProjectRow,
  parts: ProjectParts,
  keep: (part: PartRow) => boolean,
) {
  const own = (part: PartRow) => part.project_id === id && keep(part);
  return {
    members: parts.members.filter(own).map(memberOf),
    repositories: parts.repositories.filter(own).map(repositoryOf),
    environments: parts.environments.filter(own).map(environmentOf),
  };
}

function memberOf(row: MemberRow): ProjectMember {
  return {
    userRef: row.user_ref,
    role: row.role,
    isOwner: Boolean(row.is_owner),
    since: row.since,
  };
}

function repositoryOf(row: RepositoryRow): ProjectRepository {
  return {
    id: row.id,
    name: row.name,
    ...(row.url ? { url: row.url } : {}),
    isPrivate: Boolean(row.is_private),
    purpose: row.purpose,
  };
}

function environmentOf(row: EnvironmentRow): ProjectEnvironment {
  return {
    id: row.id,
    name: row.name,
    stage: row.stage,
    cluster: row.cluster,
    zone: row.zone,
    resources: JSON.parse(row.resources),
  };
}
