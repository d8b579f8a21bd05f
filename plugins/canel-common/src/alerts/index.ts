export * from './raiseAlerts';
