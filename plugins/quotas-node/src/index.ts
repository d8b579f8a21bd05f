/**
 * What other backends need of the ledger of quotas.
 *
 * @packageDocumentation
 */
export * from './HttpQuotasService';
export * from './QuotaRefusedError';
export * from './QuotasService';
export * from './quotasEvents';
export * from './quotasServiceRef';
