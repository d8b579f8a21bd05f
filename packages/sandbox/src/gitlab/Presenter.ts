import type { GitLabStore } from './GitLabStore';
import type {
  HookRow,
  MemberRow,
  NamespaceRow,
  ProjectRow,
  ProtectedBranchRow,
  TokenRow,
  TriggerRow,
  UserRow,
  VariableRow,
} from './GitLabState';
import { accessLevelNames } from './GitLabState';
import { projectSettings } from './projectSettings';

type Json = Record<string, unknown>;

/** Gives the rows the shape that GitLab's API gives them. */
export class Presenter {
  private constructor(
    private readonly store: GitLabStore,
    private readonly url: string,
  ) {}

  static create(options: { store: GitLabStore; url: string }): Presenter {
    return new Presenter(options.store, options.url);
  }

  /** The few fields that GitLab embeds in other objects. */
  userBasic(user: UserRow): Json {
    return {
      id: user.id,
      username: user.username,
      public_email: '',
      name: user.name,
      state: 'active',
      locked: false,
      avatar_url: null,
      web_url: `${this.url}/${user.username}`,
    };
  }

  userBasicById(id: number | null): Json | null {
    return id === null ? null : this.userBasic(this.store.userById(id));
  }

  /** A user as an administrator, or the person, sees them. */
  user(user: UserRow, options: { details: boolean }): Json {
    const visible = {
      ...this.userBasic(user),
      created_at: user.createdAt,
      bio: '',
      location: '',
      linkedin: '',
      twitter: '',
      discord: '',
      github: '',
      website_url: '',
      organization: '',
      job_title: '',
      pronouns: null,
      bot: user.bot,
      work_information: null,
      local_time: null,
    };
    if (!options.details) return visible;
    return {
      ...visible,
      email: user.email,
      commit_email: user.email,
      confirmed_at: user.createdAt,
      last_sign_in_at: null,
      last_activity_on: null,
      theme_id: 3,
      color_scheme_id: 1,
      projects_limit: 100000,
      current_sign_in_at: null,
      identities: [],
      can_create_group: true,
      can_create_project: true,
      two_factor_enabled: false,
      external: false,
      private_profile: false,
      is_admin: user.admin,
      note: null,
      namespace_id: this.store.state.namespaces.find(
        row => row.kind === 'user' && row.path === user.username,
      )?.id,
    };
  }

  group(group: NamespaceRow): Json {
    const fullPath = this.store.namespacePath(group);
    return {
      id: group.id,
      web_url: `${this.url}/groups/${fullPath}`,
      name: group.name,
      path: group.path,
      description: group.description,
      visibility: group.visibility,
      share_with_group_lock: false,
      require_two_factor_authentication: false,
      two_factor_grace_period: 48,
      project_creation_level: 'developer',
      auto_devops_enabled: null,
      subgroup_creation_level: 'maintainer',
      emails_disabled: false,
      emails_enabled: true,
      mentions_disabled: null,
      lfs_enabled: true,
      archived: group.archived,
      math_rendering_limits_enabled: true,
      lock_math_rendering_limits_enabled: false,
      default_branch: null,
      default_branch_protection: 2,
      default_branch_protection_defaults: {
        allowed_to_push: [{ access_level: 40 }],
        allow_force_push: false,
        allowed_to_merge: [{ access_level: 40 }],
      },
      avatar_url: null,
      request_access_enabled: true,
      full_name: this.store.namespaceFullName(group),
      full_path: fullPath,
      created_at: group.createdAt,
      parent_id: group.parentId,
      organization_id: 1,
      shared_runners_setting: 'enabled',
      max_artifacts_size: null,
      marked_for_deletion_on: null,
    };
  }

  groupDetails(group: NamespaceRow): Json {
    const projects = this.store.state.projects.filter(
      row => row.namespaceId === group.id,
    );
    return {
      ...this.group(group),
      shared_with_groups: [],
      prevent_sharing_groups_outside_hierarchy: false,
      projects: projects.map(project => this.project(project)),
      shared_projects: [],
      shared_runners_minutes_limit: null,
      extra_shared_runners_minutes_limit: null,
      runners_token: null,
      enabled_git_access_protocol: null,
    };
  }

  namespace(namespace: NamespaceRow): Json {
    const fullPath = this.store.namespacePath(namespace);
    const prefix = namespace.kind === 'group' ? 'groups/' : '';
    return {
      id: namespace.id,
      name: namespace.name,
      path: namespace.path,
      kind: namespace.kind,
      full_path: fullPath,
      parent_id: namespace.parentId,
      avatar_url: null,
      web_url: `${this.url}/${prefix}${fullPath}`,
    };
  }

  project(project: ProjectRow): Json {
    const namespace = this.store.namespaceOf(project);
    const fullPath = this.store.projectPath(project);
    const api = `${this.url}/api/v4/projects/${project.id}`;
    const host = new URL(this.url).hostname;
    return {
      id: project.id,
      description: project.description,
      name: project.name,
      name_with_namespace: `${this.store.namespaceFullName(namespace)} / ${
        project.name
      }`,
      path: project.path,
      path_with_namespace: fullPath,
      created_at: project.createdAt,
      default_branch: project.defaultBranch,
      tag_list: project.topics,
      topics: project.topics,
      ssh_url_to_repo: `git@${host}:${fullPath}.git`,
      http_url_to_repo: `${this.url}/${fullPath}.git`,
      web_url: `${this.url}/${fullPath}`,
      readme_url: null,
      forks_count: 0,
      avatar_url: null,
      star_count: 0,
      last_activity_at: project.lastActivityAt,
      visibility: project.visibility,
      namespace: this.namespace(namespace),
      container_registry_image_prefix: `${host}:5050/${fullPath}`,
      _links: {
        self: api,
        issues: `${api}/issues`,
        merge_requests: `${api}/merge_requests`,
        repo_branches: `${api}/repository/branches`,
        labels: `${api}/labels`,
        events: `${api}/events`,
        members: `${api}/members`,
        cluster_agents: `${api}/cluster_agents`,
      },
      marked_for_deletion_at: null,
      marked_for_deletion_on: null,
      archived: this.store.isArchived(project),
      creator_id: project.creatorId,
      updated_at: project.updatedAt,
      ci_config_path: project.ciConfigPath,
      ...projectSettings,
    };
  }

  member(member: MemberRow): Json {
    const user = this.store.userById(member.userId);
    return {
      ...this.userBasic(user),
      access_level: member.accessLevel,
      created_at: member.createdAt,
      created_by: this.userBasicById(member.createdById),
      expires_at: member.expiresAt,
      membership_state: 'active',
    };
  }

  accessToken(token: TokenRow): Json {
    return {
      id: token.id,
      name: token.name,
      revoked: token.revoked,
      created_at: token.createdAt,
      description: token.description,
      scopes: token.scopes,
      user_id: token.userId,
      last_used_at: token.lastUsedAt,
      active: !token.revoked,
      expires_at: token.expiresAt,
      ...(token.holder
        ? {
            access_level: token.accessLevel,
            resource_type: token.holder.kind,
            resource_id: token.holder.id,
          }
        : {}),
    };
  }

  variable(variable: VariableRow): Json {
    return {
      variable_type: variable.variableType,
      key: variable.key,
      value: variable.hidden ? null : variable.value,
      hidden: variable.hidden,
      protected: variable.protected,
      masked: variable.masked,
      raw: variable.raw,
      environment_scope: variable.environmentScope,
      description: variable.description,
    };
  }

  protectedBranch(branch: ProtectedBranchRow): Json {
    const level = (id: number, accessLevel: number) => ({
      id,
      access_level: accessLevel,
      access_level_description: accessLevelNames[accessLevel],
      deploy_key_id: null,
      user_id: null,
      group_id: null,
    });
    return {
      id: branch.id,
      name: branch.name,
      push_access_levels: [level(branch.id, branch.pushAccessLevel)],
      merge_access_levels: [level(branch.id, branch.mergeAccessLevel)],
      allow_force_push: branch.allowForcePush,
      unprotect_access_levels: [],
      code_owner_approval_required: false,
      inherited: false,
    };
  }

  hook(hook: HookRow): Json {
    return {
      id: hook.id,
      url: hook.url,
      name: hook.name,
      description: hook.description,
      created_at: hook.createdAt,
      push_events: hook.pushEvents,
      tag_push_events: hook.tagPushEvents,
      merge_requests_events: hook.mergeRequestsEvents,
      repository_update_events: false,
      enable_ssl_verification: hook.enableSslVerification,
      alert_status: 'executable',
      disabled_until: null,
      url_variables: [],
      custom_headers: [],
      custom_webhook_template: null,
      push_events_branch_filter: hook.pushEventsBranchFilter,
      branch_filter_strategy: 'wildcard',
      project_id: hook.projectId,
      issues_events: false,
      confidential_issues_events: false,
      note_events: false,
      confidential_note_events: false,
      pipeline_events: hook.pipelineEvents,
      wiki_page_events: false,
      deployment_events: false,
      feature_flag_events: false,
      job_events: false,
      releases_events: false,
      milestone_events: false,
      emoji_events: false,
      resource_access_token_events: false,
      vulnerability_events: false,
    };
  }

  /** The token of a trigger is shown in full to its owner only. */
  trigger(trigger: TriggerRow, viewer: UserRow): Json {
    const own = trigger.ownerId === viewer.id;
    return {
      id: trigger.id,
      token: own ? trigger.token : trigger.token.slice(0, 4),
      description: trigger.description,
      created_at: trigger.createdAt,
      updated_at: trigger.updatedAt,
      last_used: trigger.lastUsed,
      expires_at: null,
      owner: this.userBasicById(trigger.ownerId),
    };
  }
}
