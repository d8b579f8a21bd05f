/** A service and the services that come before it. @public */
export interface OrderedService {
  readonly service: string;
  readonly after: readonly string[];
}

/**
 * Services in the order they are provided: each one after those it names, else as given. Names of services that are
 * not installed are passed over, so that a module can be left out.
 *
 * Throws when two have the same name, or when services wait for each other.
 *
 * @public
 */
export function orderServices<T extends OrderedService>(
  services: readonly T[],
): T[] {
  const waiting = new Map(services.map(item => [item.service, item]));
  if (waiting.size < services.length) {
    throw new Error(
      `Two provisioners have the same service among ${namesOf(services)}`,
    );
  }
  const ordered: T[] = [];
  while (waiting.size > 0) {
    const next = [...waiting.values()].find(({ after }) =>
      after.every(name => !waiting.has(name)),
    );
    if (!next) {
      throw new Error(
        `The services ${namesOf([
          ...waiting.values(),
        ])} wait for each other; change their 'after'`,
      );
    }
    waiting.delete(next.service);
    ordered.push(next);
  }
  return ordered;
}

function namesOf(services: readonly OrderedService[]): string {
  return services.map(({ service }) => service).join(', ');
}
