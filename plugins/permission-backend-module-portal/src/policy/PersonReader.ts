import type {
  AuthService,
  BackstageCredentials,
  LoggerService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { RELATION_MEMBER_OF } from '@backstage/catalog-model';
import { stringifyError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { platformRolesOf } from '@cloud-pi-native/plugin-portal-common';
import type { Person } from '../table/Person';

/** How long the groups of a person are held, in milliseconds: one page asks for them many times. */
const groupsLifetime = 5_000;

/**
 * Reads who asks. The platform roles are those of the sign-in; the groups are those of the catalog now, because a
 * person becomes a member of a project long after they signed in.
 */
export class PersonReader {
  readonly #auth: AuthService;
  readonly #catalog: CatalogService;
  readonly #logger: LoggerService;
  readonly #userInfo: UserInfoService;
  readonly #groups = new Map<
    string,
    { until: number; refs: Promise<string[]> }
  >();

  static create(options: {
    auth: AuthService;
    catalog: CatalogService;
    logger: LoggerService;
    userInfo: UserInfoService;
  }): PersonReader {
    return new PersonReader(options);
  }

  private constructor(options: Parameters<typeof PersonReader.create>[0]) {
    this.#auth = options.auth;
    this.#catalog = options.catalog;
    this.#logger = options.logger;
    this.#userInfo = options.userInfo;
  }

  async read(credentials: BackstageCredentials): Promise<Person> {
    const { userEntityRef, ownershipEntityRefs } =
      await this.#userInfo.getUserInfo(credentials);
    const groups = await this.#groupsOf(userEntityRef);
    return {
      userRef: userEntityRef,
      platformRoles: platformRolesOf(ownershipEntityRefs),
      ownershipRefs: [
        ...new Set([userEntityRef, ...ownershipEntityRefs, ...groups]),
      ],
    };
  }

  #groupsOf(userRef: string): Promise<string[]> {
    const now = Date.now();
    const held = this.#groups.get(userRef);
    if (held && held.until > now) return held.refs;
    for (const [ref, { until }] of this.#groups) {
      if (until <= now) this.#groups.delete(ref);
    }
    const refs = this.#readGroups(userRef);
    this.#groups.set(userRef, { until: now + groupsLifetime, refs });
    return refs;
  }

  async #readGroups(userRef: string): Promise<string[]> {
    try {
      const entity = await this.#catalog.getEntityByRef(userRef, {
        credentials: await this.#auth.getOwnServiceCredentials(),
      });
      return (entity?.relations ?? [])
        .filter(({ type }) => type === RELATION_MEMBER_OF)
        .map(({ targetRef }) => targetRef);
    } catch (error) {
      this.#logger.warn(
        `The catalog does not give the groups of ${userRef}, those of the sign-in are used: ${stringifyError(
          error,
        )}`,
      );
      return [];
    }
  }
}
