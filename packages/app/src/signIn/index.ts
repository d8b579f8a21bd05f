export { signInExtensions } from './extensions';
