import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  AuthorizeResult,
  type BasicPermission,
  type Permission,
} from '@backstage/plugin-permission-common';
import type { AuditLog } from '@cloud-pi-native/plugin-audit-node';
import type {
  Caller,
  ResourceAuthorizer,
} from '@cloud-pi-native/plugin-portal-node';
import type { Project } from '@cloud-pi-native/plugin-projects-common';
import {
  mayDecideProof,
  type Proof,
  trainingDecidePermission,
  trainingFollowPermission,
  trainingOverviewPermission,
  type trainingPeopleResourceType,
  trainingTeamPermission,
} from '@cloud-pi-native/plugin-training-common';
import { refusalOf } from './refusals';
import type { TrainingPeople, TrainingPeopleQuery } from './resources';
import { membersOf, type TeamDirectory } from './TeamDirectory';

/** Who makes a request. */
export interface Visitor {
  credentials: BackstageCredentials;
  caller: Caller;
}

/** Says what visitors see and what they may do. What is refused and would change something goes to the trail. */
export class TrainingAccess {
  readonly #options: Parameters<typeof TrainingAccess.create>[0];

  static create(options: {
    audit: AuditLog;
    authorizer: ResourceAuthorizer<
      TrainingPeople,
      TrainingPeopleQuery,
      typeof trainingPeopleResourceType
    >;
    permissions: PermissionsService;
    teams: TeamDirectory;
  }): TrainingAccess {
    return new TrainingAccess(options);
  }

  private constructor(options: Parameters<typeof TrainingAccess.create>[0]) {
    this.#options = options;
  }

  /** Throws a `NotAllowedError` unless the permission is given. */
  async require(permission: BasicPermission, visitor: Visitor): Promise<void> {
    if (!(await this.#isGiven(permission, visitor))) {
      await this.#refuse(permission, visitor);
    }
  }

  /** The person who follows: nobody follows for somebody else, and no service does. */
  async requireLearner(visitor: Visitor): Promise<string> {
    await this.require(trainingFollowPermission, visitor);
    return personOf(visitor);
  }

  async seesOverview(visitor: Visitor): Promise<boolean> {
    return this.#isGiven(trainingOverviewPermission, visitor);
  }

  /** Throws a `NotFoundError` for a project that is not, and a `NotAllowedError` for one that is not theirs to see. */
  async findTeam(slug: string, visitor: Visitor): Promise<Project> {
    const project = await this.#options.teams.find(slug);
    const isSeen = await this.#options.authorizer.isAllowed(
      trainingTeamPermission,
      { members: project ? membersOf(project) : [] },
      visitor.credentials,
    );
    // The same for what is not: who may not see a project does not learn that it is.
    if (!isSeen) return this.#refuse(trainingTeamPermission, visitor);
    if (!project) throw new NotFoundError(`There is no project '${slug}'`);
    return project;
  }

  /** The projects whose team the visitor may look at. */
  async listTeams(visitor: Visitor): Promise<Project[]> {
    const { authorizer, teams } = this.#options;
    const { kind } = await authorizer.filterOf(
      trainingTeamPermission,
      visitor.credentials,
    );
    if (kind === 'everything') return teams.all();
    const { userRef } = visitor.caller;
    const own = userRef === undefined ? [] : await teams.of(userRef);
    const seen = await authorizer.areAllowedOn(
      [trainingTeamPermission],
      own.map(project => ({ members: membersOf(project) })),
      visitor.credentials,
    );
    return own.filter((_, index) => seen[index][0]);
  }

  /** Of some proofs, those that the visitor may decide on. */
  async decidable(
    proofs: readonly Proof[],
    visitor: Visitor,
  ): Promise<Proof[]> {
    const { userRef } = visitor.caller;
    if (proofs.length === 0 || userRef === undefined) return [];
    const shared = await this.#options.teams.of(userRef);
    const people = [...new Set(proofs.map(({ person }) => person))];
    const led = await this.#options.authorizer.areAllowedOn(
      [trainingDecidePermission],
      people.map(person => resourceOf(person, shared)),
      visitor.credentials,
    );
    return proofs.filter(proof =>
      mayDecideProof(proof, {
        userRef,
        leads: led[people.indexOf(proof.person)][0],
      }),
    );
  }

  /** Whether there is anybody whom the visitor leads. */
  async leadsSomebody(visitor: Visitor): Promise<boolean> {
    const { userRef } = visitor.caller;
    if (userRef === undefined) return false;
    const shared = await this.#options.teams.of(userRef);
    const others = shared
      .flatMap(membersOf)
      .map(member => member.userRef)
      .filter(person => person !== userRef);
    // Somebody unknown stands for all whom the visitor shares no project with.
    const led = await this.#options.authorizer.areAllowedOn(
      [trainingDecidePermission],
      [{ members: [] }, ...others.map(person => resourceOf(person, shared))],
      visitor.credentials,
    );
    return led.some(([isLed]) => isLed);
  }

  /**
   * A proof with who decides on it: somebody who leads the person, and never the person.
   * Throws a `NotFoundError` for a proof that is not, and a `NotAllowedError` to whoever may not decide.
   */
  async requireLead(
    proof: Proof | undefined,
    visitor: Visitor,
  ): Promise<{ proof: Proof; by: string }> {
    if (!proof) {
      // Who leads nobody does not learn which proofs there are.
      if (!(await this.leadsSomebody(visitor))) {
        return this.#refuse(trainingDecidePermission, visitor);
      }
      throw new NotFoundError('There is no such proof');
    }
    const { userRef } = visitor.caller;
    const shared =
      userRef === undefined ? [] : await this.#options.teams.of(userRef);
    const isLead = await this.#options.authorizer.isAllowed(
      trainingDecidePermission,
      resourceOf(proof.person, shared),
      visitor.credentials,
    );
    if (!isLead || userRef === proof.person) {
      return this.#refuse(trainingDecidePermission, visitor);
    }
    return { proof, by: personOf(visitor) };
  }

  async #isGiven(
    permission: BasicPermission,
    { credentials }: Visitor,
  ): Promise<boolean> {
    const [{ result }] = await this.#options.permissions.authorize(
      [{ permission }],
      { credentials },
    );
    return result === AuthorizeResult.ALLOW;
  }

  async #refuse(permission: Permission, { caller }: Visitor): Promise<never> {
    if (permission.attributes.action !== 'read') {
      await this.#options.audit.record({
        actor: caller.actor,
        action: permission.name,
        outcome: 'denied',
      });
    }
    throw new NotAllowedError(refusalOf(permission.name));
  }
}

/** A person, with those of the projects that the visitor shares with them. */
function resourceOf(
  person: string,
  shared: readonly Project[],
): TrainingPeople {
  return {
    members: shared
      .filter(({ members }) => members.some(one => one.userRef === person))
      .flatMap(membersOf),
  };
}

function personOf({ caller }: Visitor): string {
  if (caller.userRef === undefined) {
    throw new NotAllowedError('This is for a person to do, not for a service');
  }
  return caller.userRef;
}
