/** The instant that an input of the kind `datetime-local` holds; `undefined` while it is empty. */
export function instantOf(local: string): string | undefined {
  if (local === '') return undefined;
  const date = new Date(local);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/** What an input of the kind `datetime-local` shows for an instant, in the time zone of the reader. */
export function localOf(instant: number | string): string {
  const date = new Date(instant);
  const shifted = date.getTime() - date.getTimezoneOffset() * 60_000;
  return new Date(shifted).toISOString().slice(0, 16);
}
