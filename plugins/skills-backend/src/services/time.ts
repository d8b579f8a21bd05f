/** Now, as an ISO 8601 instant in UTC. */
export function now(): string {
  return new Date().toISOString();
}

const days = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' });

/** The day that people read on the wall, `YYYY-MM-DD`. */
export function today(): string {
  return days.format(new Date());
}

/** A day some days later, `YYYY-MM-DD`. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** Whether a text is a day that exists, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && addDaysOrNothing(text) === text;
}

function addDaysOrNothing(text: string): string | undefined {
  return Number.isNaN(Date.parse(`${text}T00:00:00Z`))
    ? undefined
    : addDays(text, 0);
}
