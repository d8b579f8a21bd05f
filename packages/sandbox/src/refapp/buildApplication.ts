import type {
  Actor,
  Application,
  Compliance,
  DataApplication,
  Hosting,
  Label,
  Link,
  RestartPriority,
  Technology,
} from './RefAppData';
import { buildLife } from './buildLife';
import type { References } from './buildReferences';
import type { SeededRandom } from './SeededRandom';
import {
  firstNames,
  lastNames,
  populations,
  products,
  syllables,
} from './vocabulary';

/** What is decided about an application before its record is written. */
export interface ApplicationPlan {
  label: string;
  description: string;
  domain: string;
  /** A service that many others lean on. */
  isHub: boolean;
  isRestricted: boolean;
}

/**
 * The record of an application, as complete as real ones are: some have no owner, no hosting or no compliance, some
 * have words that nobody knows.
 */
export function buildApplication(
  random: SeededRandom,
  references: References,
  plan: ApplicationPlan,
): Application {
  const id = random.uuid();
  const tag = (name: string) =>
    references.tags.filter(one => one.name === name);
  const isOwned = random.chance(0.92);
  return {
    id,
    label: plan.label,
    shortName: random.chance(0.8) ? shortName(random) : null,
    logo: null,
    description: plan.description,
    targetPopulations: random.pickSome(populations, random.integer(0, 3)),
    purposes: random.chance(0.95) ? [plan.domain] : [],
    type: plan.isHub
      ? 'core_service'
      : random.pickWeighted({
          business: 60,
          intranet_staff: 18,
          intranet_citizen: 10,
          data_hub: 4,
          core_service: 3,
        }),
    priorityRestart: random.chance(0.7)
      ? random.pickWeighted<RestartPriority>(
          plan.isHub
            ? { R0: 5, R1: 4, R1_STAR: 1, R2: 0, R3: 0 }
            : { R0: 1, R1: 8, R1_STAR: 3, R2: 30, R3: 40 },
        )
      : null,
    quality: random.integer(20, 100),
    businessDivisions: isOwned
      ? [random.pick(references.businessDivisions)]
      : [],
    tags: [
      ...(plan.isRestricted && random.chance(0.15) ? tag('siiv') : []),
      ...(plan.isHub && random.chance(0.5) ? tag('sie') : []),
      ...(random.chance(0.1) ? tag('mobile') : []),
    ],
    statuses: buildLife(random, id),
    actors: buildActors(random, references, id, isOwned),
    hostings: buildHostings(random, references, id),
    compliance: random.chance(0.7)
      ? buildCompliance(random, id, plan.isHub)
      : null,
    rgaaCompliances: random.chance(0.25)
      ? [
          {
            id: random.uuid(),
            applicationId: id,
            audit_date: day(random, 2022, 2026),
            service_url: `https://service-${id.slice(0, 8)}.exemple.gouv.fr`,
            accessibility_url: null,
            score_percentage: random.integer(300, 1000) / 10,
          },
        ]
      : [],
    labels: buildLabels(random, references, id),
    externalRessource: buildLinks(random, id),
    technologies: buildTechnologies(random, id),
    data: buildData(random, references, id, plan),
  };
}

function shortName(random: SeededRandom): string {
  return Array.from({ length: 3 }, () => random.pick(syllables))
    .join('')
    .toLocaleUpperCase('fr');
}

export function day(random: SeededRandom, from: number, to: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${random.integer(from, to)}-${two(random.integer(1, 12))}-${two(
    random.integer(1, 28),
  )}`;
}

function buildActors(
  random: SeededRandom,
  references: References,
  applicationId: string,
  isOwned: boolean,
): Actor[] {
  const shares: Record<string, number> = {
    MOA: isOwned ? 0.9 : 0,
    MOE: 0.75,
    RSSI: 0.4,
    TMA: 0.3,
    REP: 0.6,
    PO: 0.2,
  };
  return references.actorTypes
    .filter(({ code }) => random.chance(shares[code] ?? 0.05))
    .map(actorType => {
      const firstname = random.pick(firstNames);
      const lastname = random.pick(lastNames);
      const { id, path, sigle } = random.pick(references.organizations);
      const isGroup = actorType.code === 'TMA' || random.chance(0.2);
      return {
        id: random.uuid(),
        email: random.chance(0.9) ? mail(firstname, lastname) : null,
        firstname: isGroup ? null : firstname,
        lastname: isGroup ? null : lastname,
        isGroup,
        actorTypeId: actorType.id,
        organizationId: id,
        applicationId,
        organization: { id, path, sigle },
        actorType,
      };
    });
}

function mail(firstname: string, lastname: string): string {
  const plain = `${firstname}.${lastname}`
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase('fr');
  return `${plain}@exemple.gouv.fr`;
}

function buildHostings(
  random: SeededRandom,
  references: References,
  applicationId: string,
): Hosting[] {
  if (random.chance(0.1)) return [];
  const options = random.pickSome(
    references.hostingOptions,
    random.chance(0.15) ? 2 : 1,
  );
  return options.map((hostingOption, index) => ({
    id: random.uuid(),
    label: null,
    applicationId,
    isActive: index === 0 ? true : random.pick([false, null]),
    // Some hostings name no option of the list.
    ...(random.chance(0.03)
      ? { hostingOptionId: null, hostingOption: null }
      : { hostingOptionId: hostingOption.id, hostingOption }),
  }));
}

function buildCompliance(
  random: SeededRandom,
  applicationId: string,
  isHub: boolean,
): Compliance {
  const hours = isHub ? [1, 4, 8] : [4, 8, 12, 24, 48, 72];
  const homologation = random.pickWeighted({
    homologuee: 40,
    en_cours: 15,
    dispensee: 3,
    non_realisee: 25,
    a_mettre_en_place: 10,
  });
  return {
    id: random.uuid(),
    applicationId,
    dima_duration_hours: random.chance(0.7) ? random.pick(hours) : null,
    pdma_duration_hours: random.chance(0.6) ? random.pick(hours) : null,
    homologation_status: random.chance(0.9) ? homologation : null,
    homologation_date_end:
      homologation === 'homologuee' && random.chance(0.9)
        ? `${day(random, 2024, 2029)}T00:00:00.000Z`
        : null,
    dsfr_implemented: random.pick([true, false, null]),
    dsfr_version: null,
    rgpd_has_aipd: random.pick([true, false, null]),
    rgpd_dpo_name: null,
  };
}

function buildLabels(
  random: SeededRandom,
  { labelSources }: References,
  applicationId: string,
): Label[] {
  const [pai, former] = labelSources;
  const label = (labelSourceId: string | null, value: string) => ({
    id: random.uuid(),
    applicationId,
    labelSourceId,
    value,
  });
  return [
    // Codes as people have typed them.
    ...(random.chance(0.6)
      ? [
          label(
            pai.id,
            `${random.chance(0.1) ? ' ' : ''}PAI-${random.integer(1000, 9999)}`,
          ),
        ]
      : []),
    ...(random.chance(0.3)
      ? [label(former.id, `APP${random.integer(1, 4000)}`)]
      : []),
    ...(random.chance(0.05) ? [label(null, shortName(random))] : []),
  ];
}

function buildLinks(random: SeededRandom, applicationId: string): Link[] {
  const types = random.pickSome(
    ['documentation', 'supervision', 'main_service'] as const,
    random.integer(0, 2),
  );
  return types.map(type => ({
    id: random.uuid(),
    applicationId,
    link: `https://${type.replace('_', '-')}-${applicationId.slice(
      0,
      8,
    )}.exemple.gouv.fr`,
    type,
    description: null,
  }));
}

function buildTechnologies(
  random: SeededRandom,
  applicationId: string,
): Technology[] {
  if (random.chance(0.35)) return [];
  return random.pickSome(products, random.integer(1, 3)).map(one => {
    const [version, endOfSupport] = random.pick(one.versions);
    const isVersionKnown = random.chance(0.85);
    return {
      id: random.uuid(),
      applicationId,
      technology: one.technology,
      product: one.product,
      version: isVersionKnown ? version : null,
      docUrl: null,
      eolSource: isVersionKnown && endOfSupport ? 'endoflife' : null,
      eolDate:
        isVersionKnown && endOfSupport ? `${endOfSupport}T00:00:00.000Z` : null,
      eoasDate: null,
      eolCheckedAt: null,
    };
  });
}

function buildData(
  random: SeededRandom,
  { sensibilities }: References,
  applicationId: string,
  plan: ApplicationPlan,
): DataApplication[] {
  const byLabel = (label: string) =>
    sensibilities.filter(one => one.label === label);
  const ordinary = sensibilities.filter(
    ({ label }) => label !== 'Diffusion restreinte',
  );
  const levels = [
    ...(plan.isRestricted ? byLabel('Diffusion restreinte') : []),
    ...random.pickSome(ordinary, random.integer(0, 2)),
  ];
  return levels.map(sensibility => ({
    id: random.uuid(),
    applicationId,
    openDataStatus:
      sensibility.label === 'Publique'
        ? 'EXPOSED'
        : random.pick(['NOT_EXPOSED', 'NOT_EXPOSABLE', null]),
    isReference: random.chance(0.1),
    sensibility,
    dataDescription: {
      id: random.uuid(),
      name: `Données de « ${plan.label} »`,
      description: `Données ${sensibility.label.toLocaleLowerCase('fr')}`,
    },
  }));
}
