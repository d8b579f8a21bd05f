/**
 * Training: the catalogue of paths, one's own way through them, the proofs that wait, and how all of it is followed.
 *
 * @packageDocumentation
 */
export { trainingPlugin as default } from './plugin';
export { trainingApiRef } from './api/trainingApiRef';
export type { TrainingApi } from './api/TrainingApi';
