export * from './Incident';
export * from './Maintenance';
export * from './MonthReport';
export * from './Probe';
export * from './ProjectQuality';
export * from './Service';
