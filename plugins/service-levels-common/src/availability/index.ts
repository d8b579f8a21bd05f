export * from './availabilityOf';
export * from './measureOf';
export * from './Seconds';
export * from './fillDays';
export * from './minutesOf';
