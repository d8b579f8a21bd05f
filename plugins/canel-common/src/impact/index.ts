export * from './ImpactColumns';
export * from './readImpact';
