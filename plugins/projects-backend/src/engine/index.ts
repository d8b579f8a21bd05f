export * from './ProjectRunner';
export * from './Provisioners';
export * from './RunEngine';
export * from './RunOutcomes';
export * from './ServiceRunner';
