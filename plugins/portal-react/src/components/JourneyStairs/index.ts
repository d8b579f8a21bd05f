export * from './JourneyStairs';
export * from './stairs';
export * from './useStairNames';
