import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  type PermissionCriteria,
  type PolicyDecision,
  type ResourcePermission,
} from '@backstage/plugin-permission-common';
import {
  type PermissionRuleset,
  createConditionAuthorizer,
  createConditionTransformer,
} from '@backstage/plugin-permission-node';

/** What a list may hold: everything, nothing, or the rows that match criteria. @public */
export type ResourceFilter<TQuery> =
  | { kind: 'everything' }
  | { kind: 'nothing' }
  | { kind: 'matching'; criteria: PermissionCriteria<TQuery> };

/**
 * Decides permissions on the rows of a plugin. The policy gives the decision, with conditions where rows have owners;
 * the rules of the plugin evaluate the conditions on a row already loaded, or turn them into a filter for a list.
 *
 * @public
 */
export class ResourceAuthorizer<
  TResource,
  TQuery,
  TResourceType extends string = string,
> {
  readonly #permissions: PermissionsService;
  readonly #satisfies: (
    decision: PolicyDecision,
    resource: TResource,
  ) => boolean;
  readonly #toFilter: (
    conditions: Parameters<
      ReturnType<typeof createConditionTransformer<TQuery>>
    >[0],
  ) => PermissionCriteria<TQuery>;

  static create<TResource, TQuery, TResourceType extends string>(options: {
    permissions: PermissionsService;
    /** Given by `permissionsRegistry.getPermissionRuleset(resourceRef)`, after `addResourceType`. */
    ruleset: PermissionRuleset<TResource, TQuery, TResourceType>;
  }): ResourceAuthorizer<TResource, TQuery, TResourceType> {
    return new ResourceAuthorizer(options.permissions, options.ruleset);
  }

  private constructor(
    permissions: PermissionsService,
    ruleset: PermissionRuleset<TResource, TQuery, TResourceType>,
  ) {
    this.#permissions = permissions;
    // The framework types the ruleset of an authorizer without its query, and that of a transformer without its resource.
    this.#satisfies = createConditionAuthorizer<TResource>(
      ruleset as PermissionRuleset<TResource>,
    );
    this.#toFilter = createConditionTransformer<TQuery>(ruleset);
  }

  /** Throws a `NotAllowedError` unless the permission is given on the resource. */
  async authorize(
    permission: ResourcePermission<TResourceType>,
    resource: TResource,
    credentials: BackstageCredentials,
  ): Promise<void> {
    if (!(await this.isAllowed(permission, resource, credentials))) {
      throw new NotAllowedError(
        `The permission '${permission.name}' is not given to you here`,
      );
    }
  }

  async isAllowed(
    permission: ResourcePermission<TResourceType>,
    resource: TResource,
    credentials: BackstageCredentials,
  ): Promise<boolean> {
    const [allowed] = await this.areAllowed(
      [permission],
      resource,
      credentials,
    );
    return allowed;
  }

  /** Like {@link ResourceAuthorizer.isAllowed} for several permissions on one resource, in one call of the policy. */
  async areAllowed(
    permissions: ResourcePermission<TResourceType>[],
    resource: TResource,
    credentials: BackstageCredentials,
  ): Promise<boolean[]> {
    const [allowed] = await this.areAllowedOn(
      permissions,
      [resource],
      credentials,
    );
    return allowed;
  }

  /** Like {@link ResourceAuthorizer.areAllowed} for several resources: one answer per resource, one call of the policy. */
  async areAllowedOn(
    permissions: ResourcePermission<TResourceType>[],
    resources: readonly TResource[],
    credentials: BackstageCredentials,
  ): Promise<boolean[][]> {
    const decisions = await this.#permissions.authorizeConditional(
      permissions.map(permission => ({ permission })),
      { credentials },
    );
    return resources.map(resource =>
      decisions.map(decision => this.#satisfies(decision, resource)),
    );
  }

  /** What a list may hold for the caller. */
  async filterOf(
    permission: ResourcePermission<TResourceType>,
    credentials: BackstageCredentials,
  ): Promise<ResourceFilter<TQuery>> {
    const [decision] = await this.#permissions.authorizeConditional(
      [{ permission }],
      { credentials },
    );
    switch (decision.result) {
      case AuthorizeResult.ALLOW:
        return { kind: 'everything' };
      case AuthorizeResult.CONDITIONAL:
        return {
          kind: 'matching',
          criteria: this.#toFilter(decision.conditions),
        };
      default:
        return { kind: 'nothing' };
    }
  }
}
