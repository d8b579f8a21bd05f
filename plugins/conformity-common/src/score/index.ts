export * from './scoreOf';
export * from './readinessOf';
export * from './compareMissed';
