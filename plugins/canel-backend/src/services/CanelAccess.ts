import type {
  BackstageCredentials,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  AuthorizeResult,
  type BasicPermission,
} from '@backstage/plugin-permission-common';
import { applicationMapReadPermission } from '@cloud-pi-native/plugin-canel-common';
import { type Caller, readCaller } from '@cloud-pi-native/plugin-portal-node';
import { CallerMap } from '../answers/CallerMap';
import { type DayFacts, today } from '../answers/dayFacts';
import type { MapKeeper } from '../graph/MapKeeper';
import type { Visibility } from '../graph/Visibility';

/** Says who calls, what they may do, and what they see. */
export class CanelAccess {
  readonly #permissions: PermissionsService;
  readonly #userInfo: UserInfoService;
  readonly #keeper: MapKeeper;
  readonly #visibility: Visibility;

  static create(options: {
    permissions: PermissionsService;
    userInfo: UserInfoService;
    keeper: MapKeeper;
    visibility: Visibility;
  }): CanelAccess {
    return new CanelAccess(options);
  }

  private constructor(options: Parameters<typeof CanelAccess.create>[0]) {
    this.#permissions = options.permissions;
    this.#userInfo = options.userInfo;
    this.#keeper = options.keeper;
    this.#visibility = options.visibility;
  }

  /** Throws a `NotAllowedError` unless the permission is given to the caller. */
  async require(
    permission: BasicPermission,
    credentials: BackstageCredentials,
  ): Promise<Caller> {
    const [decision] = await this.#permissions.authorize([{ permission }], {
      credentials,
    });
    if (decision.result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(
        `The permission '${permission.name}' is not given to you`,
      );
    }
    return readCaller(credentials, this.#userInfo);
  }

  /** Entity references of the groups of the caller. */
  async groupsOf(credentials: BackstageCredentials): Promise<string[]> {
    const { ownershipEntityRefs } = await this.#userInfo.getUserInfo(
      credentials,
    );
    return ownershipEntityRefs.filter(ref => ref.startsWith('group:'));
  }

  /** The map as the caller sees it today. */
  async mapOf(credentials: BackstageCredentials): Promise<CallerMap> {
    await this.require(applicationMapReadPermission, credentials);
    const map = await this.#keeper.current();
    return CallerMap.create({
      map,
      sight: await this.#visibility.of(map, credentials),
      day: today(),
    });
  }

  /** An application that the caller may see; one that they may not does not exist for them. */
  async find(
    name: string,
    credentials: BackstageCredentials,
  ): Promise<{ caller: CallerMap; facts: DayFacts }> {
    const caller = await this.mapOf(credentials);
    const facts = caller.find(`system:default/${name.toLowerCase()}`);
    if (!facts) {
      throw new NotFoundError(
        `There is no application ${name} on the map, or it is not yours to see`,
      );
    }
    return { caller, facts };
  }
}
