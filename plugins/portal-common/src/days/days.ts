const parisFormat = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day that people read on the wall at an instant, `YYYY-MM-DD` in Europe/Paris. @public */
export function parisDay(instant: Date): string {
  return parisFormat.format(instant);
}

/** Whether a text is a day that exists, `YYYY-MM-DD`. @public */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Days from one to the other, both `YYYY-MM-DD`; negative when the second one comes first. @public */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** The day some days later, or earlier when the count is negative; both `YYYY-MM-DD`. @public */
export function dayAfter(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}
