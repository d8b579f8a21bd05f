export { PagePlayer } from './PagePlayer';
export { Workshop } from './Workshop';
