/**
 * What the application map adds to the catalog: the kind `Flow`, the attributes of applications, their visibility, and
 * the applications that other sources know.
 *
 * @packageDocumentation
 */
export { catalogModuleCanel as default } from './module';
