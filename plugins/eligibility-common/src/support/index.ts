export * from './supportCase';
