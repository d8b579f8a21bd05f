/**
 * Whether the offer may host an application: its criteria, its questionnaire and its verdict.
 *
 * @packageDocumentation
 */
export * from './answers';
export * from './criteria';
export * from './diagnostics';
export * from './dossier';
export * from './permissions';
export * from './support';
export * from './verdict';
