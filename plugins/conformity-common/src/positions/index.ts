export * from './positionOf';
