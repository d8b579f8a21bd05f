import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import type { OidcAuthResult } from '@backstage/plugin-auth-backend-module-oidc-provider';
import type {
  AuthResolverContext,
  OAuthAuthenticatorResult,
  SignInResolver,
} from '@backstage/plugin-auth-node';
import { platformRoleRef } from '@cloud-pi-native/plugin-portal-common';
import type { RoleMapping } from './RoleMapping';

/**
 * Finds who signs in among the users of the catalog by the e-mail address that the identity provider has verified,
 * and adds the platform roles to what the person may claim.
 *
 * The names of the errors are stable, so that the sign-in page can say them in the reader's language:
 * `NotAllowedError` no verified address, `NotFoundError` nobody has it, `ConflictError` several people have it.
 */
export function createSignInResolver(
  roles: RoleMapping,
): SignInResolver<OAuthAuthenticatorResult<OidcAuthResult>> {
  return async ({ result }, context) => {
    const { userinfo, tokenset } = result.fullProfile;
    if (!userinfo.email || userinfo.email_verified !== true) {
      throw new NotAllowedError(
        'The identity provider gives no verified e-mail address for you; ask its support to verify yours',
      );
    }
    const entity = await findUser(context, userinfo.email);
    const { ownershipEntityRefs } = await context.resolveOwnershipEntityRefs(
      entity,
    );
    const platformRoles = roles.rolesOf({ ...tokenset.claims(), ...userinfo });
    return context.issueToken({
      claims: {
        sub: stringifyEntityRef(entity),
        ent: [
          ...ownershipEntityRefs.filter(ref => !ref.startsWith('role:')),
          ...platformRoles.map(platformRoleRef),
        ],
      },
    });
  };
}

async function findUser(context: AuthResolverContext, email: string) {
  try {
    const { entity } = await context.findCatalogUser({
      filter: { 'spec.profile.email': email },
    });
    return entity;
  } catch (error) {
    if (error instanceof NotFoundError) {
      throw new NotFoundError(
        `Nobody in the portal has the e-mail address ${email}; ask the Service Team to add you`,
      );
    }
    if (error instanceof ConflictError) {
      throw new ConflictError(
        `Several people in the portal have the e-mail address ${email}; ask the Service Team to keep one`,
      );
    }
    throw error;
  }
}
