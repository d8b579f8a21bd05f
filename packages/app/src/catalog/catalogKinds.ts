/** Kinds that people look for, as the catalog writes them, in the order of the offer. */
export const catalogKinds = [
  'System',
  'Component',
  'Environment',
  'API',
  'Resource',
  'Domain',
  'Requirement',
  'Skill',
  'LearningPath',
  'LearningModule',
  'ServiceLevel',
  'Group',
  'User',
] as const;
