/**
 * The permission policy of the portal, and the table that it reads.
 *
 * @packageDocumentation
 */
export { permissionModulePortal as default } from './module';
export { permissionTable } from './table/permissionTable';
export type {
  PermissionTableRow,
  Restriction,
} from './table/PermissionTableRow';
