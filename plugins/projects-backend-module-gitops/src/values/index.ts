export * from './ArgoCdOptions';
export * from './environmentValues';
export * from './environmentNames';
