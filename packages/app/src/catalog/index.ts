export { catalogModule } from './extensions';
export { catalogGraphModule } from './graphExtensions';
