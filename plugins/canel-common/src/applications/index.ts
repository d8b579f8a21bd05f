export * from './alertLabels';
export * from './pictures';
export * from './types';
