import { capabilityRows } from './rows/capabilityRows';
import { stockRows } from './rows/stockRows';
import type { PermissionTableRow } from './PermissionTableRow';

/** Who may do what. A permission that is not in the table is denied to everybody but the portal's own services. */
export const permissionTable: readonly PermissionTableRow[] = [
  ...capabilityRows,
  ...stockRows,
];
