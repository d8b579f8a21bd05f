export { searchModule } from './extensions';
