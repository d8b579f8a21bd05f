import type {
  ActorType,
  BusinessDivision,
  DataSensibility,
  HostingOption,
  LabelSource,
  Organization,
  Tag,
} from './RefAppData';
import type { SeededRandom } from './SeededRandom';
import {
  actorTypes,
  divisions,
  hostingOptions,
  sensibilities,
} from './vocabulary';

/** What applications refer to. */
export interface References {
  organizations: Organization[];
  businessDivisions: BusinessDivision[];
  actorTypes: ActorType[];
  hostingOptions: HostingOption[];
  labelSources: LabelSource[];
  tags: Tag[];
  sensibilities: DataSensibility[];
}

/** Tags in use; `sie` and `siiv` mark essential systems and those of vital importance. */
const tagNames = ['mobile', 'carto', 'archive', 'rh', 'sie', 'siiv'];

export function buildReferences(random: SeededRandom): References {
  const businessDivisions = divisions.map(label => ({
    id: random.uuid(),
    label,
  }));
  return {
    organizations: buildOrganizations(random, businessDivisions),
    businessDivisions,
    actorTypes: actorTypes.map(([code, label]) => ({
      id: random.uuid(),
      code,
      label,
      description: `Rôle « ${label} » auprès d’une application`,
    })),
    hostingOptions: hostingOptions.map(([site, platform, provider]) => ({
      id: random.uuid(),
      site,
      platform,
      provider,
      building: random.chance(0.5) ? `B${random.integer(1, 9)}` : null,
      room: random.chance(0.4) ? `Salle ${random.integer(1, 20)}` : null,
    })),
    labelSources: ['CODE_PAI', 'ANCIEN_REFERENTIEL', 'SUPERVISION'].map(
      source => ({ id: random.uuid(), source }),
    ),
    tags: tagNames.map(name => ({
      id: random.uuid(),
      name,
      createdAt: '2025-01-06T09:00:00.000Z',
    })),
    sensibilities: sensibilities.map(([label, color]) => ({
      id: random.uuid(),
      label,
      color,
    })),
  };
}

/** A root, a direction for each business division, and a few offices in each. */
function buildOrganizations(
  random: SeededRandom,
  businessDivisions: readonly BusinessDivision[],
): Organization[] {
  const root: Organization = {
    id: random.uuid(),
    path: 'MI',
    url: null,
    sigle: 'MI',
    parentId: null,
    businessDivisionId: null,
  };
  const directions = businessDivisions.map((division, index) => ({
    id: random.uuid(),
    path: `MI/${division.label}`,
    url: null,
    sigle: `D${index + 1}`,
    parentId: root.id,
    businessDivisionId: division.id,
  }));
  const offices = directions.flatMap(direction =>
    Array.from({ length: 3 }, (_, index) => ({
      id: random.uuid(),
      path: `${direction.path}/Bureau ${index + 1}`,
      url: null,
      sigle: `${direction.sigle}B${index + 1}`,
      parentId: direction.id,
      businessDivisionId: direction.businessDivisionId,
    })),
  );
  return [root, ...directions, ...offices];
}
