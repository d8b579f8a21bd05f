/** Levels of membership; GitLab has more, the portal uses these. */
export const accessLevels = {
  guest: 10,
  reporter: 20,
  developer: 30,
  maintainer: 40,
  owner: 50,
} as const;

export const accessLevelNames: Record<number, string> = {
  0: 'No access',
  10: 'Guest',
  20: 'Reporter',
  30: 'Developers',
  40: 'Maintainers',
  50: 'Owner',
  60: 'Instance admins',
};

export interface UserRow {
  id: number;
  username: string;
  name: string;
  email: string;
  admin: boolean;
  /** Made for an access token of a group or of a project. */
  bot: boolean;
  createdAt: string;
}

/** Who owns what is kept for a group or for a project. */
export type Holder = { kind: 'group' | 'project'; id: number };

export interface TokenRow {
  id: number;
  name: string;
  description: string | null;
  /** SHA-256 of the token, in hexadecimal: the token itself is not kept. */
  digest: string;
  userId: number;
  scopes: string[];
  /** Set on an access token of a group or of a project. */
  holder?: Holder;
  accessLevel?: number;
  createdAt: string;
  expiresAt: string | null;
  lastUsedAt: string | null;
  revoked: boolean;
}

/** A group, or the personal space of a user. */
export interface NamespaceRow {
  id: number;
  kind: 'group' | 'user';
  name: string;
  path: string;
  parentId: number | null;
  description: string;
  visibility: Visibility;
  archived: boolean;
  createdAt: string;
}

export type Visibility = 'private' | 'internal' | 'public';

export interface ProjectRow {
  id: number;
  namespaceId: number;
  name: string;
  path: string;
  description: string | null;
  visibility: Visibility;
  defaultBranch: string;
  topics: string[];
  ciConfigPath: string | null;
  archived: boolean;
  creatorId: number;
  createdAt: string;
  updatedAt: string;
  lastActivityAt: string;
  /** Next `iid` of a merge request and of a pipeline. */
  nextIid: { mergeRequest: number; pipeline: number };
}

export interface MemberRow {
  holder: Holder;
  userId: number;
  accessLevel: number;
  createdAt: string;
  createdById: number;
  expiresAt: string | null;
}

export interface VariableRow {
  holder: Holder;
  key: string;
  value: string;
  variableType: 'env_var' | 'file';
  protected: boolean;
  masked: boolean;
  hidden: boolean;
  raw: boolean;
  environmentScope: string;
  description: string | null;
}

export interface ProtectedBranchRow {
  id: number;
  projectId: number;
  /** Name or pattern with `*`. */
  name: string;
  pushAccessLevel: number;
  mergeAccessLevel: number;
  allowForcePush: boolean;
}

export interface HookRow {
  id: number;
  projectId: number;
  url: string;
  name: string | null;
  description: string | null;
  token: string | null;
  pushEvents: boolean;
  tagPushEvents: boolean;
  mergeRequestsEvents: boolean;
  pipelineEvents: boolean;
  enableSslVerification: boolean;
  pushEventsBranchFilter: string;
  createdAt: string;
}

export interface PipelineRow {
  id: number;
  iid: number;
  projectId: number;
  ref: string;
  tag: boolean;
  sha: string;
  source: 'api' | 'push' | 'trigger' | 'web';
  userId: number;
  createdAt: string;
  /** Set when somebody cancelled it. */
  canceledAt: string | null;
  variables: { key: string; value: string; variable_type: string }[];
}

export interface TriggerRow {
  id: number;
  projectId: number;
  description: string;
  token: string;
  ownerId: number;
  createdAt: string;
  updatedAt: string;
  lastUsed: string | null;
}

export interface MergeRequestRow {
  id: number;
  iid: number;
  projectId: number;
  title: string;
  description: string | null;
  state: 'opened' | 'closed' | 'merged';
  sourceBranch: string;
  targetBranch: string;
  authorId: number;
  labels: string[];
  removeSourceBranch: boolean;
  squash: boolean;
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  closedById: number | null;
  mergedAt: string | null;
  mergedById: number | null;
  mergeCommitSha: string | null;
}

/** All that the stand-in keeps, beside the bare repositories. */
export interface GitLabState {
  nextId: number;
  users: UserRow[];
  tokens: TokenRow[];
  namespaces: NamespaceRow[];
  projects: ProjectRow[];
  members: MemberRow[];
  variables: VariableRow[];
  protectedBranches: ProtectedBranchRow[];
  hooks: HookRow[];
  pipelines: PipelineRow[];
  triggers: TriggerRow[];
  mergeRequests: MergeRequestRow[];
}

export function emptyGitLabState(): GitLabState {
  return {
    nextId: 1,
    users: [],
    tokens: [],
    namespaces: [],
    projects: [],
    members: [],
    variables: [],
    protectedBranches: [],
    hooks: [],
    pipelines: [],
    triggers: [],
    mergeRequests: [],
  };
}
