/**
 * Skills: one’s own, those to validate, the matrix of a team, and the card of a skill.
 *
 * @packageDocumentation
 */
export { skillsPlugin as default } from './plugin';
export { skillsApiRef } from './api/skillsApiRef';
export type { SkillsApi } from './api/SkillsApi';
