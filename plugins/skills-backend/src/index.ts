/**
 * The skills of people and of teams: assessments, proofs, validations, matrices.
 *
 * @packageDocumentation
 */
export { skillsPlugin as default } from './plugin';
