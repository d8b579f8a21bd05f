export * from './resolveAttribute';
