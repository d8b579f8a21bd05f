export { shellExtensions } from './extensions';
