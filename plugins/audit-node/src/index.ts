/**
 * The audit trail for other backends.
 *
 * @packageDocumentation
 */
export type { AuditAction } from '@cloud-pi-native/plugin-audit-common';
export * from './AuditLog';
export * from './HttpAuditLog';
export * from './auditLogServiceRef';
