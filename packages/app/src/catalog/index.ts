export { catalogModule } from './extensions';
