import type { AuthService } from '@backstage/backend-plugin-api';
import {
  type Entity,
  parseEntityRef,
  RELATION_HAS_MEMBER,
  RELATION_MEMBER_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { ProjectRole } from '@cloud-pi-native/plugin-portal-common';
import type { Project } from '@cloud-pi-native/plugin-projects-common';
import type { ProjectsService } from '@cloud-pi-native/plugin-projects-node';
import type {
  TeamKey,
  TeamSummary,
} from '@cloud-pi-native/plugin-skills-common';

/** Somebody of a team. */
export interface TeamMember {
  /** Entity reference. */
  userRef: string;
  /** On the project, for the team of a project. */
  role?: ProjectRole;
}

/** A team with its people, by reference. */
export interface Team {
  summary: TeamSummary;
  members: readonly TeamMember[];
}

/** Somebody with a role on a project. */
export interface Colleague {
  userRef: string;
  role: ProjectRole;
  project: string;
}

/** Who works with whom: the members of projects, and those of the groups of the catalog. Always as they are now. */
export class TeamDirectory {
  readonly #auth: AuthService;
  readonly #catalog: CatalogService;
  readonly #projects: ProjectsService;

  static create(options: {
    auth: AuthService;
    catalog: CatalogService;
    projects: ProjectsService;
  }): TeamDirectory {
    return new TeamDirectory(options);
  }

  private constructor(options: Parameters<typeof TeamDirectory.create>[0]) {
    this.#auth = options.auth;
    this.#catalog = options.catalog;
    this.#projects = options.projects;
  }

  /** Throws a `NotFoundError` when there is no such team. */
  async read({ kind, name }: TeamKey): Promise<Team> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    if (kind === 'project') {
      const project = await this.#projects.getProject(name, { credentials });
      if (!project) throw new NotFoundError(`There is no project ${name}`);
      return teamOfProject(project);
    }
    const group = await this.#catalog.getEntityByRef(
      { kind: 'Group', namespace: 'default', name },
      { credentials },
    );
    if (!group) throw new NotFoundError(`There is no group ${name}`);
    return teamOfGroup(group);
  }

  /** The members of the projects that somebody is a member of, that person included, once for each project. */
  async colleaguesOf(userRef: string): Promise<Colleague[]> {
    const projects = await this.#projectsOf(userRef);
    return projects.flatMap(({ slug, members }) =>
      members.map(member => ({
        userRef: member.userRef,
        role: roleOf(member),
        project: slug,
      })),
    );
  }

  /** Those who lead somebody: owners and administrators of the projects that the person is a member of. */
  async leadsOf(userRef: string): Promise<string[]> {
    const colleagues = await this.colleaguesOf(userRef);
    return [
      ...new Set(
        colleagues
          .filter(one => one.role === 'admin' && one.userRef !== userRef)
          .map(one => one.userRef),
      ),
    ].sort();
  }

  /** The teams of somebody: their projects, and their groups. */
  async teamsOf(userRef: string): Promise<Team[]> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const [projects, person] = await Promise.all([
      this.#projectsOf(userRef),
      this.#catalog.getEntityByRef(userRef, { credentials }),
    ]);
    const entityRefs = relatedTo(person, RELATION_MEMBER_OF, 'group');
    const { items } =
      entityRefs.length === 0
        ? { items: [] }
        : await this.#catalog.getEntitiesByRefs(
            { entityRefs },
            { credentials },
          );
    return [
      ...projects.map(teamOfProject),
      ...items.flatMap(group => (group ? [teamOfGroup(group)] : [])),
    ];
  }

  /** Every project that is not archived, and every group with members. */
  async everyTeam(): Promise<Team[]> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const [projects, groups] = await Promise.all([
      this.#projects.listAllProjects({ credentials }),
      this.#catalog.getEntities({ filter: { kind: 'Group' } }, { credentials }),
    ]);
    return [
      ...projects.filter(isAlive).map(teamOfProject),
      ...groups.items
        .map(teamOfGroup)
        .filter(({ members }) => members.length > 0),
    ];
  }

  async #projectsOf(userRef: string): Promise<Project[]> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const memberships = await this.#projects.getMemberships(userRef, {
      credentials,
    });
    const projects = await Promise.all(
      Object.keys(memberships)
        .sort()
        .map(slug => this.#projects.getProject(slug, { credentials })),
    );
    return projects.flatMap(project =>
      project && isAlive(project) ? [project] : [],
    );
  }
}

function teamOfProject({ slug, name, members }: Project): Team {
  return teamOf(
    { kind: 'project', name: slug, title: name },
    members.map(member => ({
      userRef: member.userRef,
      role: roleOf(member),
    })),
  );
}

function teamOfGroup(group: Entity): Team {
  const { name, title } = group.metadata;
  const profile = group.spec?.profile;
  const displayName =
    typeof profile === 'object' && profile !== null && 'displayName' in profile
      ? profile.displayName
      : undefined;
  return teamOf(
    {
      kind: 'group',
      name,
      title:
        title ??
        (typeof displayName === 'string' ? displayName : undefined) ??
        name,
    },
    relatedTo(group, RELATION_HAS_MEMBER, 'user').map(userRef => ({ userRef })),
  );
}

function teamOf(
  summary: Omit<TeamSummary, 'people'>,
  members: readonly TeamMember[],
): Team {
  const sorted = [...members].sort((a, b) =>
    a.userRef < b.userRef ? -1 : Number(a.userRef > b.userRef),
  );
  return { summary: { ...summary, people: sorted.length }, members: sorted };
}

/** The owner of a project leads it, whatever their role. */
function roleOf({
  role,
  isOwner,
}: Pick<Project['members'][number], 'role' | 'isOwner'>): ProjectRole {
  return isOwner ? 'admin' : role;
}

function isAlive({ state }: Pick<Project, 'state'>): boolean {
  return state !== 'archived';
}

/** References of the entities of a kind that an entity is related to. */
function relatedTo(
  entity: Entity | undefined,
  relation: string,
  kind: string,
): string[] {
  return [
    ...new Set(
      (entity?.relations ?? [])
        .filter(
          ({ type, targetRef }) =>
            type === relation && parseEntityRef(targetRef).kind === kind,
        )
        .map(({ targetRef }) => stringifyEntityRef(parseEntityRef(targetRef))),
    ),
  ];
}
