import {
  alwaysCalendar,
  type BusinessCalendar,
  type ServiceCalendarName,
} from '@cloud-pi-native/plugin-service-levels-common';

/** The calendars by their names. */
export type Calendars = Readonly<Record<ServiceCalendarName, BusinessCalendar>>;

export function createCalendars(businessHours: BusinessCalendar): Calendars {
  return { always: alwaysCalendar, 'business-hours': businessHours };
}
