/**
 * The audit trail for other backends.
 *
 * @packageDocumentation
 */
export * from './AuditLog';
export * from './HttpAuditLog';
export * from './auditLogServiceRef';
