export * from './FieldProblem';
export { lineMaxLength } from './checkText';
export { reservedByEnvelope } from './checkResources';
export * from './validateAccessRequest';
export * from './validateApprovedValues';
export * from './validateProjectChange';
