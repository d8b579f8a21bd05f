export * from './request';
export * from './project';
export * from './run';
export * from './hosting';
export * from './ProjectsApi';
