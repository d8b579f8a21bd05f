export * from './alertLabels';
export * from './endings';
export * from './pictures';
export * from './types';
