import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  type BasicPermission,
  type Permission,
  type ResourcePermission,
} from '@backstage/plugin-permission-common';
import type { AuditLog } from '@cloud-pi-native/plugin-audit-node';
import type {
  Caller,
  ResourceAuthorizer,
} from '@cloud-pi-native/plugin-portal-node';
import {
  type PersonActions,
  skillsPersonAssessPermission,
  skillsPersonReadPermission,
  type skillsPersonResourceType,
  skillsPersonValidatePermission,
  skillsTeamReadPermission,
  type skillsTeamResourceType,
} from '@cloud-pi-native/plugin-skills-common';
import { refusalOf } from './refusals';
import type {
  PersonQuery,
  PersonResource,
  TeamQuery,
  TeamResource,
} from './resources';
import type { Colleague, Team, TeamDirectory } from './TeamDirectory';

type PersonPermission = ResourcePermission<typeof skillsPersonResourceType>;

/** Who makes a request. */
export interface Visitor {
  credentials: BackstageCredentials;
  caller: Caller;
}

/** What a visitor may do with the levels of a person. */
export interface PersonRights {
  read: boolean;
  validate: boolean;
}

/** Says whose levels visitors see and what they may do. What is refused and would change something goes to the trail. */
export class SkillsAccess {
  readonly #options: Parameters<typeof SkillsAccess.create>[0];

  static create(options: {
    audit: AuditLog;
    directory: TeamDirectory;
    people: ResourceAuthorizer<
      PersonResource,
      PersonQuery,
      typeof skillsPersonResourceType
    >;
    permissions: PermissionsService;
    teams: ResourceAuthorizer<
      TeamResource,
      TeamQuery,
      typeof skillsTeamResourceType
    >;
  }): SkillsAccess {
    return new SkillsAccess(options);
  }

  private constructor(options: Parameters<typeof SkillsAccess.create>[0]) {
    this.#options = options;
  }

  /** Throws a `NotAllowedError` unless the permission is given. */
  async require(permission: BasicPermission, visitor: Visitor): Promise<void> {
    const [{ result }] = await this.#options.permissions.authorize(
      [{ permission }],
      { credentials: visitor.credentials },
    );
    if (result !== AuthorizeResult.ALLOW) {
      await this.#refuse(permission, visitor);
    }
  }

  /** Throws a `NotAllowedError` unless the permission is given on the levels of a person. */
  async toPerson(
    permission: PersonPermission,
    userRef: string,
    visitor: Visitor,
  ): Promise<void> {
    const resource = await this.#resourceOf(userRef, visitor);
    const isAllowed = await this.#options.people.isAllowed(
      permission,
      resource,
      visitor.credentials,
    );
    if (!isAllowed) await this.#refuse(permission, visitor, userRef);
  }

  /** Throws a `NotAllowedError` unless the permission is given on the levels of somebody. */
  async toSomebody(
    permission: PersonPermission,
    visitor: Visitor,
  ): Promise<void> {
    const { kind } = await this.#options.people.filterOf(
      permission,
      visitor.credentials,
    );
    if (kind === 'nothing') await this.#refuse(permission, visitor);
  }

  async actionsOn(userRef: string, visitor: Visitor): Promise<PersonActions> {
    const isPerson = visitor.caller.userRef !== undefined;
    const [assess, validate] = await this.#options.people.areAllowed(
      [skillsPersonAssessPermission, skillsPersonValidatePermission],
      await this.#resourceOf(userRef, visitor),
      visitor.credentials,
    );
    return { assess: assess && isPerson, validate: validate && isPerson };
  }

  /** What the visitor may do with the levels of each of some people. */
  async rightsOn(
    userRefs: readonly string[],
    visitor: Visitor,
  ): Promise<Map<string, PersonRights>> {
    const colleagues = await this.#colleaguesOf(visitor);
    const rights = await this.#options.people.areAllowedOn(
      [skillsPersonReadPermission, skillsPersonValidatePermission],
      resourcesOf(userRefs, colleagues, visitor),
      visitor.credentials,
    );
    return new Map(
      userRefs.map((userRef, index) => [
        userRef,
        { read: rights[index][0], validate: rights[index][1] },
      ]),
    );
  }

  /** Throws a `NotAllowedError` unless the visitor may look at the team. */
  async toTeam(team: Team, visitor: Visitor): Promise<void> {
    const isAllowed = await this.#options.teams.isAllowed(
      skillsTeamReadPermission,
      teamResourceOf(team),
      visitor.credentials,
    );
    if (!isAllowed) await this.#refuse(skillsTeamReadPermission, visitor);
  }

  /** The teams that the visitor may look at. */
  async visibleTeams(visitor: Visitor): Promise<Team[]> {
    const { teams, directory } = this.#options;
    const { kind } = await teams.filterOf(
      skillsTeamReadPermission,
      visitor.credentials,
    );
    if (kind === 'everything') return directory.everyTeam();
    const { userRef } = visitor.caller;
    if (kind === 'nothing' || userRef === undefined) {
      return this.#refuse(skillsTeamReadPermission, visitor);
    }
    const own = await directory.teamsOf(userRef);
    const allowed = await teams.areAllowedOn(
      [skillsTeamReadPermission],
      own.map(teamResourceOf),
      visitor.credentials,
    );
    return own.filter((_, index) => allowed[index][0]);
  }

  /** The projects by which the visitor works with each person. */
  async sharedProjects(visitor: Visitor): Promise<Map<string, string[]>> {
    const shared = new Map<string, string[]>();
    for (const { userRef, project } of await this.#colleaguesOf(visitor)) {
      shared.set(userRef, [...(shared.get(userRef) ?? []), project]);
    }
    return shared;
  }

  /** The person who acts: what is decided on people is never decided by a service. */
  requirePerson({ caller }: Visitor): string {
    if (caller.userRef === undefined) {
      throw new NotAllowedError(
        'This is for a person to do, not for a service',
      );
    }
    return caller.userRef;
  }

  async #resourceOf(
    userRef: string,
    visitor: Visitor,
  ): Promise<PersonResource> {
    const colleagues = await this.#colleaguesOf(visitor);
    return resourcesOf([userRef], colleagues, visitor)[0];
  }

  async #colleaguesOf({ caller }: Visitor): Promise<Colleague[]> {
    return caller.userRef === undefined
      ? []
      : this.#options.directory.colleaguesOf(caller.userRef);
  }

  async #refuse(
    permission: Permission,
    { caller }: Visitor,
    target?: string,
  ): Promise<never> {
    if (permission.attributes.action !== 'read') {
      await this.#options.audit.record({
        actor: caller.actor,
        action: permission.name,
        outcome: 'denied',
        ...(target && { target }),
      });
    }
    throw new NotAllowedError(refusalOf(permission.name));
  }
}

/** People as the rules see them: with the roles of the visitor on the projects that both are members of. */
function resourcesOf(
  userRefs: readonly string[],
  colleagues: readonly Colleague[],
  { caller }: Visitor,
): PersonResource[] {
  const own = new Map(
    colleagues
      .filter(({ userRef }) => userRef === caller.userRef)
      .map(colleague => [colleague.project, colleague]),
  );
  const shared = new Map<string, Colleague[]>();
  for (const { userRef, project } of colleagues) {
    const mine = own.get(project);
    if (mine) shared.set(userRef, [...(shared.get(userRef) ?? []), mine]);
  }
  return userRefs.map(userRef => ({
    userRef,
    members: shared.get(userRef) ?? [],
  }));
}

function teamResourceOf({ summary, members }: Team): TeamResource {
  return summary.kind === 'group'
    ? { group: `group:default/${summary.name.toLowerCase()}`, members: [] }
    : {
        members: members.flatMap(({ userRef, role }) =>
          role ? [{ userRef, role }] : [],
        ),
      };
}
