import ical from 'ical-generator';
import type { CalendarEntry } from '@cloud-pi-native/plugin-canel-common';

/**
 * The entries as a calendar file (iCalendar, RFC 5545): each is an event of a whole day, with an identifier of its own,
 * so that the same file read again doubles nothing.
 */
export function writeCalendarFile(
  entries: readonly CalendarEntry[],
  titleOf: (entry: CalendarEntry) => string,
  detailOf: (entry: CalendarEntry) => string,
): string {
  const calendar = ical({
    prodId: { company: 'Cloud Pi Native', product: 'Canel' },
  });
  for (const entry of entries) {
    const { ref, day, kind, detail } = entry;
    const [year, month, date] = day.split('-').map(Number);
    calendar.createEvent({
      id: [ref, day, kind, detail.en].join('/').replace(/[^\w./:-]/g, '-'),
      start: new Date(year, month - 1, date),
      allDay: true,
      summary: titleOf(entry),
      description: detailOf(entry),
    });
  }
  return calendar.toString();
}
