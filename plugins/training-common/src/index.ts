/**
 * Training: the kinds `LearningModule` and `LearningPath`, and the rules that the backend and the screens share.
 *
 * @packageDocumentation
 */
export * from './answers';
export * from './content';
export * from './following';
export * from './permissions';
export * from './rules';
