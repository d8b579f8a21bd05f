export { stockRepairs } from './extensions';
