export * from './HomeCard';
