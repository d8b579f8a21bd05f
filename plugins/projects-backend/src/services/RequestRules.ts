import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  type AccessRequestContext,
  type AccessRequestInput,
  type ApprovedValues,
  type EnvironmentInput,
  type FieldProblem,
  type MemberInput,
  type RepositoryInput,
  chooseSlug,
  describeProblems,
  validateAccessRequest,
  validateApprovedValues,
  validateMember,
  validateNewEnvironment,
  validateNewRepository,
} from '@cloud-pi-native/plugin-projects-common';
import type { ProjectStore, StoredProject } from '../stores';
import type { PlatformCatalog } from './PlatformCatalog';

/**
 * Applies the rules of requests and projects on the server, with what only the server knows: who and what exists.
 * Every method throws an `InputError` whose message names the fields.
 */
export class RequestRules {
  readonly #catalog: PlatformCatalog;
  readonly #projects: Pick<ProjectStore, 'listSlugs'>;
  readonly #termsVersion: string;
  readonly #allowInsecureLoopback: boolean;

  static create(options: {
    catalog: PlatformCatalog;
    projects: Pick<ProjectStore, 'listSlugs'>;
    termsVersion: string;
    allowInsecureLoopback: boolean;
  }): RequestRules {
    return new RequestRules(options);
  }

  private constructor(options: Parameters<typeof RequestRules.create>[0]) {
    this.#catalog = options.catalog;
    this.#projects = options.projects;
    this.#termsVersion = options.termsVersion;
    this.#allowInsecureLoopback = options.allowInsecureLoopback;
  }

  async getContext(): Promise<AccessRequestContext> {
    return {
      clusters: await this.#catalog.listClusters(),
      termsVersion: this.#termsVersion,
      allowInsecureLoopback: this.#allowInsecureLoopback,
    };
  }

  async checkRequest(input: AccessRequestInput): Promise<AccessRequestInput> {
    throwIfAny(validateAccessRequest(input, await this.getContext()));
    const checked = { ...input, members: input.members.map(normalMember) };
    throwIfAny([
      ...(await this.#checkApplication(checked)),
      ...(await this.#checkPeople(checked.members)),
    ]);
    return checked;
  }

  async checkApproval(values: ApprovedValues): Promise<ApprovedValues> {
    throwIfAny(
      validateApprovedValues(values, await this.getContext()).map(problem => ({
        ...problem,
        field: `approved.${problem.field}`,
      })),
    );
    const checked = { ...values, members: values.members.map(normalMember) };
    throwIfAny(await this.#checkPeople(checked.members, 'approved.'));
    return checked;
  }

  async checkRepository(
    project: StoredProject,
    repository: RepositoryInput,
  ): Promise<void> {
    throwIfAny(
      validateNewRepository(project, repository, {
        allowInsecureLoopback: this.#allowInsecureLoopback,
      }),
    );
  }

  /** Answers the environment with the zone of its cluster. */
  async checkEnvironment(
    project: StoredProject,
    environment: EnvironmentInput,
  ): Promise<EnvironmentInput & { zone: string }> {
    const context = await this.getContext();
    throwIfAny(validateNewEnvironment(project, environment, context));
    return withZone(environment, context);
  }

  async checkMember(member: MemberInput): Promise<MemberInput> {
    throwIfAny(validateMember(member));
    const checked = normalMember(member);
    const missing = await this.#catalog.listMissing([checked.userRef]);
    throwIfAny(missing.map(userRef => unknownPerson('userRef', userRef)));
    return checked;
  }

  /** The environments with the zones of their clusters. */
  async placeEnvironments(
    environments: readonly EnvironmentInput[],
  ): Promise<(EnvironmentInput & { zone: string })[]> {
    const context = await this.getContext();
    return environments.map(environment => withZone(environment, context));
  }

  async #checkApplication({
    application,
    name,
  }: AccessRequestInput): Promise<FieldProblem[]> {
    if (application.kind === 'existing') {
      const [missing] = await this.#catalog.listMissing([
        application.entityRef,
      ]);
      return missing
        ? [
            {
              field: 'application.entityRef',
              problem: 'entity-ref',
              message: `the catalog has no application '${missing}'; choose one of the list or create one`,
            },
          ]
        : [];
    }
    // The new application takes the slug that the project will have in the catalog.
    const slug = chooseSlug(name, await this.#projects.listSlugs());
    const missing = await this.#catalog.listMissing([`system:default/${slug}`]);
    return missing.length > 0
      ? []
      : [
          {
            field: 'application.title',
            problem: 'duplicate',
            message: `the catalog already has an application named '${slug}'; choose it, or give the project another name`,
          },
        ];
  }

  async #checkPeople(
    members: readonly MemberInput[],
    prefix = '',
  ): Promise<FieldProblem[]> {
    const refs = members.map(({ userRef }) => userRef);
    const missing = await this.#catalog.listMissing(refs);
    return missing.map(userRef =>
      unknownPerson(
        `${prefix}members[${refs.indexOf(userRef)}].userRef`,
        userRef,
      ),
    );
  }
}

function withZone(
  environment: EnvironmentInput,
  { clusters }: AccessRequestContext,
): EnvironmentInput & { zone: string } {
  const cluster = clusters.find(
    ({ entityRef }) => entityRef === environment.cluster,
  );
  if (!cluster) {
    throw new InputError(
      `The catalog has no cluster '${environment.cluster}' any more; the environment '${environment.name}' cannot be placed`,
    );
  }
  return { ...environment, zone: cluster.zone };
}

/** References are compared as texts, so they are kept in one case. */
function normalMember({ userRef, role }: MemberInput): MemberInput {
  return { userRef: stringifyEntityRef(parseEntityRef(userRef)), role };
}

function unknownPerson(field: string, userRef: string): FieldProblem {
  return {
    field,
    problem: 'entity-ref',
    message: `the portal does not know '${userRef}'; choose a person of the list, or ask for an account first`,
  };
}

function throwIfAny(problems: readonly FieldProblem[]): void {
  if (problems.length > 0) throw new InputError(describeProblems(problems));
}
