export * from './JourneyStairs';
