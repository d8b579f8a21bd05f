export * from './figures';
export * from './own';
