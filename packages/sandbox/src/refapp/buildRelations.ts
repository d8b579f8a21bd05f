import type { Application, Relation, RelationType } from './RefAppData';
import type { SeededRandom } from './SeededRandom';

/**
 * Relations between applications, some three for each: most lean on a few shared services, as in reality. A few go to
 * applications that the reader of RefApp may not see, and so does not find.
 *
 * @param hubs - how many of the first applications are shared services
 */
export function buildRelations(
  random: SeededRandom,
  applications: readonly Application[],
  hubs: number,
): Relation[] {
  const relations = new Map<string, Relation>();
  const add = (type: RelationType, source: string, target: string) => {
    if (source === target) return;
    // RefApp keeps a correlation once, in the order of the identifiers.
    const [from, to] =
      type === 'is_correlated_with'
        ? [source, target].sort()
        : [source, target];
    relations.set(`${from} ${to} ${type}`, {
      id: random.uuid(),
      type,
      applicationSourceId: from,
      applicationTargetId: to,
      mediationServiceId:
        type === 'is_data_user_of' && random.chance(0.2)
          ? applications[random.integer(0, hubs - 1)].id
          : null,
    });
  };
  const hub = () => applications[Math.floor(hubs * random.next() ** 2)].id;
  const any = () => random.pick(applications).id;
  // The first three sign people in.
  const signIn = () => applications[random.integer(0, 2)].id;

  for (const { id } of applications) {
    if (random.chance(0.45)) add('use_sso_of', id, signIn());
    const uses = random.integer(0, 2);
    for (let count = 0; count < uses; count++) {
      add('is_service_user_of', id, random.chance(0.75) ? hub() : any());
    }
    if (random.chance(0.5)) {
      add('is_data_user_of', id, random.chance(0.5) ? hub() : any());
    }
    if (random.chance(0.1)) add('is_part_of', id, any());
    if (random.chance(0.05)) add('in_replacement_of', id, any());
    if (random.chance(0.03)) add('is_correlated_with', id, any());
    if (random.chance(0.01)) add('is_data_user_of', id, random.uuid());
  }
  return [...relations.values()];
}
