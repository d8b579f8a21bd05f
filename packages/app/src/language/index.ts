export { languageExtensions } from './extensions';
