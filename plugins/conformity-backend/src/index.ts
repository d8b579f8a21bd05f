/**
 * Where the applications stand against the CCT: statements, reviews, derogations, checks and scores.
 *
 * @packageDocumentation
 */
export { conformityPlugin as default } from './plugin';
