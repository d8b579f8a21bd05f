/** An ISO date as people write it in French, `30/06/2027`. */
export function frenchDay(day: string): string {
  return day.split('-').reverse().join('/');
}
