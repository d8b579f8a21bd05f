export * from './fontFiles';
export * from './writeInThread';
