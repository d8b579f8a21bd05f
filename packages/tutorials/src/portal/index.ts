export { environment, sources } from './environment';
export { findEntityProblems } from './findEntityProblems';
export { ReaderProject } from './ReaderProject';
export { startPipeline } from './startPipeline';
