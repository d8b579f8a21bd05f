import type { Permission } from '@backstage/plugin-permission-common';
import {
  type PermissionTableRow,
  permissionTable,
} from '@cloud-pi-native/plugin-permission-backend-module-portal';
import type { RouteRow } from './RouteRow';
import type { CallerName } from './WalkedPortal';
import { type Walker, type WalkerName, walkers } from './people';

/** What a route is tried on. */
export interface Target {
  /** Who made the request. */
  requester: CallerName;
  /** The project `vigie`, whose members are the walkers with a role. */
  isOfProject: boolean;
}

/** Reads the documented table by itself, so that the policy is not its own judge. */
export function isExpected(
  route: RouteRow,
  caller: CallerName,
  target: Target,
): boolean {
  if (caller === 'anonymous') return false;
  if (caller === 'service') return !route.isForPeople;
  if (route.needs === 'services') return false;
  return (
    isGiven(route.needs, caller, target) ||
    (route.orNeeds !== undefined && isGiven(route.orNeeds, caller, target)) ||
    (route.isAnywhere === true && isGivenSomewhere(route.needs))
  );
}

/** Whether anybody who is signed in may come to have a permission on something: by a project, as an owner, by asking. */
function isGivenSomewhere(permission: Permission): boolean {
  const { project, owner, requester } = rowOf(permission);
  return project !== undefined || owner === true || requester === 'may';
}

/** Whether the table gives a permission to somebody who is signed in. */
export function isGiven(
  permission: Permission,
  caller: WalkerName,
  target?: Target,
): boolean {
  const row = rowOf(permission);
  const { platformRole, projectRole } = walkerOf(caller);
  const isRequester = target?.requester === caller;
  if (row.requester === 'may-not' && isRequester) return false;
  return (
    row.authenticated === true ||
    (platformRole !== undefined &&
      row.platform?.includes(platformRole) === true) ||
    (target?.isOfProject === true &&
      projectRole !== undefined &&
      row.project?.includes(projectRole) === true) ||
    (row.requester === 'may' && isRequester)
  );
}

function walkerOf(caller: WalkerName): Walker {
  const walker = walkers.find(({ name }) => name === caller);
  if (!walker) throw new Error(`Nobody is called ${caller}`);
  return walker;
}

function rowOf({ name }: Permission): PermissionTableRow {
  const row = permissionTable.find(
    ({ permission }) => permission.name === name,
  );
  if (!row) throw new Error(`The table does not know ${name}`);
  return row;
}
