export * from './LeaseStore';
export * from './ProjectStore';
export * from './ProjectsDatabase';
export * from './RequestStore';
export * from './RunStore';
