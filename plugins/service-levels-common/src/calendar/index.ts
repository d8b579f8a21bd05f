export { alwaysCalendar, type BusinessCalendar } from './BusinessCalendar';
export * from './createBusinessHours';
export * from './frenchHolidays';
export * from './parisDays';
export * from './Span';
