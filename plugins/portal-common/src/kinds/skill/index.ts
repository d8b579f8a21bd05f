export * from './findSkillProblems';
export * from './perimeters';
export * from './readSkill';
export * from './Skill';
export * from './skillDomains';
export * from './skillLevels';
export * from './skillSpec';
