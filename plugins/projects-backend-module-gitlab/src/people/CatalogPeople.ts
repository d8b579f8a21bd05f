import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { parseEntityRef, type UserEntity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { stringifyError } from '@backstage/errors';
import type { ForgePerson } from '@cloud-pi-native/plugin-forge-node';
import type { People } from './People';

/** Reads the e-mail address of members from their catalog `User`; their user name is the name of the entity. */
export class CatalogPeople implements People {
  static create(options: {
    auth: AuthService;
    catalog: CatalogService;
    logger: LoggerService;
  }): CatalogPeople {
    return new CatalogPeople(options.auth, options.catalog, options.logger);
  }

  private constructor(
    private readonly auth: AuthService,
    private readonly catalog: CatalogService,
    private readonly logger: LoggerService,
  ) {}

  async identify(userRefs: readonly string[]): Promise<ForgePerson[]> {
    const emails = await this.readEmails(userRefs);
    return userRefs.map((userRef, index) => {
      const email = emails[index];
      return {
        username: parseEntityRef(userRef).name,
        ...(email ? { email } : {}),
      };
    });
  }

  private async readEmails(
    userRefs: readonly string[],
  ): Promise<(string | undefined)[]> {
    if (userRefs.length === 0) return [];
    try {
      const { items } = await this.catalog.getEntitiesByRefs(
        { entityRefs: [...userRefs], fields: ['kind', 'spec.profile.email'] },
        { credentials: await this.auth.getOwnServiceCredentials() },
      );
      return items.map(
        entity => (entity as UserEntity | undefined)?.spec?.profile?.email,
      );
    } catch (error) {
      // The user name alone finds nearly every account: a catalog that is down must not stop an enrolment.
      this.logger.warn(
        `Could not read members from the catalog, going on without their e-mail addresses: ${stringifyError(
          error,
        )}`,
      );
      return [];
    }
  }
}
