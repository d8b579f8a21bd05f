/**
 * The application map (Canel): what an application is described by, and every rule about it.
 *
 * @packageDocumentation
 */
export * from './attributes';
export * from './model';
export * from './homologation';
export * from './hosting';
export * from './precedence';
export * from './completeness';
export * from './graph';
export * from './applications';
export * from './impact';
export * from './alerts';
export * from './imports';
export * from './visibility';
export * from './permissions';
