/**
 * The audit trail for other backends.
 *
 * @packageDocumentation
 */
export * from './AuditLog';
