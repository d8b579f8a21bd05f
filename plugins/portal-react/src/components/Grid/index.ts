export * from './movedCell';
