/** Today where the offer is run, as an ISO date: the day by which the backend judges expiries. */
export function today(): string {
  return new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' }).format(
    new Date(),
  );
}
