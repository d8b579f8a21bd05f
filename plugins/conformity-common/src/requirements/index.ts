export * from './categories';
export * from './compareRequirementKeys';
export * from './families';
export * from './findRequirementProblems';
export * from './levels';
export * from './readRequirement';
export * from './Requirement';
export * from './requirementSpec';
