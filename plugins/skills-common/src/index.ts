/**
 * The skills of people and of teams: what the backend and the screens share, and the rules.
 *
 * @packageDocumentation
 */
export * from './answers';
export * from './assessments';
export * from './gaps';
export * from './permissions';
export * from './teams';
