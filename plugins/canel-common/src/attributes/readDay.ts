/**
 * A calendar day as `YYYY-MM-DD`, from that form, from an ISO date and time, from `DD/MM/YYYY` or from a `Date` at
 * midnight UTC, as spreadsheets give them. `undefined` for a day that does not exist.
 *
 * @public
 */
export function readDay(raw: unknown): string | undefined {
  if (raw instanceof Date) {
    return Number.isNaN(raw.getTime())
      ? undefined
      : raw.toISOString().slice(0, 10);
  }
  if (typeof raw !== 'string') return undefined;
  const text = raw.trim();
  const french = text.match(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/);
  const day = french
    ? `${french[3]}-${french[2].padStart(2, '0')}-${french[1].padStart(2, '0')}`
    : text.match(/^(\d{4}-\d{2}-\d{2})(T.*)?$/)?.[1];
  if (day === undefined) return undefined;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
    ? day
    : undefined;
}
