export * from './EnvironmentRoom';
export * from './ProjectRoom';
export * from './RefusalAlert';
export * from './RequestRoom';
export * from './useRefusalWords';
