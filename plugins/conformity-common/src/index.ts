/**
 * The CCT and where applications stand against it: the requirements and the rules that the backend and the screens
 * share.
 *
 * @packageDocumentation
 */
export * from './answers';
export * from './checks';
export * from './permissions';
export * from './positions';
export * from './requirements';
export * from './score';
export * from './statements';
