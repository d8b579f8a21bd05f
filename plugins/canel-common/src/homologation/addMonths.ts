/**
 * The same day of the month, `months` later, or the last day of that month when it is shorter.
 *
 * @param day - `YYYY-MM-DD`
 * @public
 */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number);
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate)))
    .toISOString()
    .slice(0, 10);
}
