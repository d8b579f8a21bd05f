type Dependent = { name: string; dependsOn: readonly string[] };

/**
 * A service and all those without which it does not work, nearest first. Names that no service bears are left out.
 *
 * @public
 */
export function neededBy(
  name: string,
  services: readonly Dependent[],
): string[] {
  return closure(name, services, current =>
    services
      .filter(one => one.name === current)
      .flatMap(({ dependsOn }) => dependsOn),
  );
}

/** A service and all those that do not work without it, nearest first. @public */
export function dependingOn(
  name: string,
  services: readonly Dependent[],
): string[] {
  return closure(name, services, current =>
    services
      .filter(({ dependsOn }) => dependsOn.includes(current))
      .map(one => one.name),
  );
}

/**
 * What is wrong with the services taken together, one English sentence each: dependencies that lead nowhere or round
 * in circles.
 *
 * @public
 */
export function findServiceLevelProblems(
  services: readonly Dependent[],
): string[] {
  const names = services.map(({ name }) => name);
  return services.flatMap(service => [
    ...(names.indexOf(service.name) !== services.indexOf(service)
      ? [`${service.name}: the name is there twice`]
      : []),
    ...service.dependsOn
      .filter(one => !names.includes(one))
      .map(one => `${service.name}: no service is named ${one}`),
    ...(service.dependsOn.some(one =>
      neededBy(one, services).includes(service.name),
    )
      ? [`${service.name}: depends on itself`]
      : []),
  ]);
}

function closure(
  name: string,
  services: readonly Dependent[],
  next: (name: string) => string[],
): string[] {
  const known = new Set(services.map(one => one.name));
  const found = new Set<string>([name]);
  // A set gives what is added to it while it is gone through.
  for (const current of found) {
    for (const other of next(current)) if (known.has(other)) found.add(other);
  }
  return [...found].filter(one => known.has(one));
}
