export { platformSchemas } from './platformSchemas';
