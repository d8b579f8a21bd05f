/**
 * What other backends need of skills.
 *
 * @packageDocumentation
 */
export * from './SkillsService';
export * from './HttpSkillsService';
export * from './skillsServiceRef';
