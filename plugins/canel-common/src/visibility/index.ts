export * from './isRestricted';
