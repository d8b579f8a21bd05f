/** What a service is: a link of the service chain, the hosting of applications, or one of the tools. @public */
export const serviceCategories = ['chain', 'hosting', 'tool'] as const;
/** @public */
export type ServiceCategory = (typeof serviceCategories)[number];

/** The time in which a commitment counts: around the clock, or the hours of service. @public */
export const serviceCalendars = ['always', 'business-hours'] as const;
/** @public */
export type ServiceCalendarName = (typeof serviceCalendars)[number];

/** Whose projects an interruption touches: all of them, or those with an environment of production. @public */
export const serviceReaches = ['all', 'production'] as const;
/** @public */
export type ServiceReach = (typeof serviceReaches)[number];
