/** How people call an incident, such as `INC-0042`. */
export function numberOf(id: number): string {
  return `INC-${String(id).padStart(4, '0')}`;
}

/** The identifier behind a number, in any case; undefined when it is none. */
export function idOf(number: string): number | undefined {
  const [, digits] = /^INC-(\d{1,9})$/i.exec(number) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
