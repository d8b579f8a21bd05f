import { buildApplication, type ApplicationPlan } from './buildApplication';
import { buildReferences } from './buildReferences';
import { buildRelations } from './buildRelations';
import type { RefAppData } from './RefAppData';
import { SeededRandom } from './SeededRandom';
import { actions, domains, scopes } from './vocabulary';

/** As many applications as the ministry has. */
export const defaultApplicationCount = 2_700;

/** Share of the applications that others lean on. */
const hubShare = 0.015;

/** Everything that the stand-in holds: the same for the same seed. */
export function buildRefAppData(options: {
  seed: number;
  applicationCount: number;
}): RefAppData {
  const { seed, applicationCount } = options;
  const random = SeededRandom.create(seed);
  const { sensibilities, ...references } = buildReferences(random);
  const hubs = Math.max(3, Math.round(applicationCount * hubShare));
  const labels = buildLabels(random, applicationCount);
  const applications = labels.map(({ label, domain }, index) =>
    buildApplication(
      random,
      { ...references, sensibilities },
      describe(random, label, domain, index < hubs),
    ),
  );
  return {
    ...references,
    applications,
    relations: buildRelations(random, applications, hubs),
    metadatas: [],
  };
}

function describe(
  random: SeededRandom,
  label: string,
  domain: string,
  isHub: boolean,
): ApplicationPlan {
  return {
    label,
    // RefApp refuses the same name with the same description, not the same name: homonyms differ by this.
    description: `${label}, pour le domaine « ${domain} ». Fiche n° ${random.integer(
      1,
      1_000_000,
    )}.`,
    domain,
    isHub,
    isRestricted: random.chance(isHub ? 0.3 : 0.06),
  };
}

/** Names with their domain; about one in fifty has a homonym. */
function buildLabels(
  random: SeededRandom,
  count: number,
): { label: string; domain: string }[] {
  const taken = new Set<string>();
  const labels: { label: string; domain: string }[] = [];
  while (labels.length < count) {
    const isHomonym = labels.length > 0 && random.chance(0.02);
    const one = isHomonym ? random.pick(labels) : nameOne(random);
    if (taken.has(one.label) && !isHomonym) continue;
    taken.add(one.label);
    labels.push(one);
  }
  return labels;
}

function nameOne(random: SeededRandom): { label: string; domain: string } {
  const domain = random.pick(Object.keys(domains));
  const object = random.pick(domains[domain]);
  const what = `${random.pick(actions)} des ${object}`;
  return {
    label: random.chance(0.25) ? what : `${what} – ${random.pick(scopes)}`,
    domain,
  };
}
