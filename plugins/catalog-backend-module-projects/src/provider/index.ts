export * from './ProjectsEntityProvider';
