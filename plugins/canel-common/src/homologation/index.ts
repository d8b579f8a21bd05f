export * from './addMonths';
export * from './dueReminders';
export * from './homologationState';
export * from './homologationStateLabels';
