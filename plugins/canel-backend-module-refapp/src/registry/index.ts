export * from './ApplicationRegistry';
export * from './RefAppRegistry';
export type { RefAppRecord } from './refAppAnswers';
