import { fold, readDay } from '@cloud-pi-native/plugin-canel-common';
import type { RefAppRecord } from '../registry';

/** How one attribute of an application is read from RefApp. */
export interface AttributeMapping {
  /** Id of the attribute. */
  attribute: string;
  /** The field of RefApp, for the documentation. */
  field: string;
  /** `undefined` when RefApp says nothing. Values are for the map to read and to refuse. */
  read(record: RefAppRecord): unknown;
}

/** Platforms of RefApp that say how an application is hosted, not by which offer. */
const platformsOfNoOffer = ['physique', 'virtuel', 'cloud', 'barre_metal'];

/** Tags that mark essential systems, and those of vital importance. */
const sensitivityTags: readonly [tag: string, sensitivity: string][] = [
  ['siiv', 'S4'],
  ['sie', 'S3'],
];

/** Levels of sensitivity of data that say something of the whole application. */
const restrictedLevels = ['diffusion restreinte', 'dr'];
const sensitiveLevels = ['donnees personnelles sensibles'];
const personalLevels = ['donnees personnelles'];
/** Levels that say that nobody has looked yet. */
const unknownLevels = ['a qualifier'];

/**
 * Every attribute that RefApp knows, and where it says it. RefApp holds neither the exposure, nor the needs, nor the
 * costs of an application: they come from elsewhere.
 */
export const attributeMapping: readonly AttributeMapping[] = [
  { attribute: 'refAppId', field: 'id', read: ({ id }) => id },
  {
    attribute: 'pai',
    field: 'labels[].value (source CODE_PAI)',
    read: ({ labels }) =>
      labels.find(({ source }) => source === 'CODE_PAI')?.value.trim(),
  },
  {
    attribute: 'acronym',
    field: 'shortName',
    read: ({ shortName }) => shortName,
  },
  {
    attribute: 'mission',
    field: 'description',
    read: ({ description }) => description,
  },
  {
    attribute: 'users',
    field: 'targetPopulations',
    read: ({ targetPopulations }) => listOf(targetPopulations),
  },
  { attribute: 'nature', field: 'type', read: ({ type }) => type },
  people('moa', 'MOA'),
  people('moe', 'MOE'),
  people('rssi', 'RSSI'),
  people('operation', 'REP', 'Exploitation'),
  people('supplier', 'TMA'),
  {
    attribute: 'protection',
    field: 'data[].sensibility.label',
    read: record => {
      const levels = levelsOf(record);
      if (levels.some(level => restrictedLevels.includes(level))) return 'DR';
      const isKnown =
        levels.length > 0 &&
        levels.length === record.data.length &&
        !levels.some(level => unknownLevels.includes(level));
      return isKnown ? 'NP' : undefined;
    },
  },
  {
    attribute: 'sensitivity',
    field: 'tags[].name (siiv, sie)',
    read: ({ tags }) =>
      sensitivityTags.find(([tag]) =>
        tags?.some(({ name }) => fold(name) === tag),
      )?.[1],
  },
  {
    attribute: 'personalData',
    field: 'data[].sensibility.label',
    read: record => {
      const levels = levelsOf(record);
      if (levels.some(level => sensitiveLevels.includes(level))) {
        return 'sensitive';
      }
      return levels.some(level => personalLevels.includes(level))
        ? 'ordinary'
        : undefined;
    },
  },
  {
    attribute: 'openData',
    field: 'data[].openDataStatus',
    read: ({ data }) =>
      data.length === 0
        ? undefined
        : data.every(({ openDataStatus }) => openDataStatus === 'EXPOSED'),
  },
  {
    attribute: 'dima',
    field: 'compliance.dima_duration_hours',
    read: ({ compliance }) => compliance?.dima_duration_hours,
  },
  {
    attribute: 'pdma',
    field: 'compliance.pdma_duration_hours',
    read: ({ compliance }) => compliance?.pdma_duration_hours,
  },
  {
    attribute: 'restartPriority',
    field: 'priorityRestart',
    read: ({ priorityRestart }) => priorityRestart,
  },
  {
    attribute: 'hostingOffer',
    field: 'hostings[].hostingOption.platform (active)',
    read: record => {
      const platform = activeHosting(record)?.platform;
      return platform && platformsOfNoOffer.includes(fold(platform))
        ? 'other'
        : platform;
    },
  },
  {
    attribute: 'hostingSite',
    field: 'hostings[].hostingOption.site (active)',
    read: record => activeHosting(record)?.site,
  },
  {
    attribute: 'status',
    field: 'currentStatus.status',
    read: ({ currentStatus }) => currentStatus?.status,
  },
  phase('studyDate', 'poc'),
  phase('buildDate', 'under_construction'),
  phase('productionDate', 'in_production_mvp', 'in_production'),
  phase('retirementDate', 'in_production_decommissioning'),
  phase('endDate', 'decommissioned'),
  {
    attribute: 'technologies',
    field: 'technologies[].product, version, eolDate',
    read: ({ technologies }) =>
      technologies.length === 0
        ? undefined
        : technologies.map(({ technology, product, version, eolDate }) => ({
            product: product || technology,
            version,
            endOfSupport: readDay(eolDate),
          })),
  },
  {
    attribute: 'rgaaRate',
    field: 'rgaaCompliances[].score_percentage (latest audit)',
    read: ({ rgaaCompliances }) =>
      [...rgaaCompliances].sort((a, b) =>
        (b.audit_date ?? '').localeCompare(a.audit_date ?? ''),
      )[0]?.score_percentage,
  },
  {
    attribute: 'dsfr',
    field: 'compliance.dsfr_implemented',
    read: ({ compliance }) => compliance?.dsfr_implemented,
  },
];

/** The actors of some types, by name or else by address. */
function people(attribute: string, ...codes: string[]): AttributeMapping {
  return {
    attribute,
    field: `actors[] (${codes.join(', ')})`,
    read: ({ actors }) =>
      listOf(
        (actors ?? [])
          .filter(({ actorType }) => codes.includes(actorType?.code ?? ''))
          .map(
            ({ firstname, lastname, email, organization }) =>
              email ||
              [firstname, lastname].filter(Boolean).join(' ') ||
              organization?.path ||
              '',
          ),
      ),
  };
}

/** The day on which an application first had one of some statuses. */
function phase(attribute: string, ...wanted: string[]): AttributeMapping {
  return {
    attribute,
    field: `statuses[].statusDate (${wanted.join(', ')})`,
    read: ({ statuses }) =>
      statuses
        .filter(({ status }) => wanted.includes(status))
        .map(({ statusDate }) => readDay(statusDate))
        .filter(day => day !== undefined)
        .sort((a, b) => a.localeCompare(b))[0],
  };
}

function levelsOf({ data }: RefAppRecord): string[] {
  return data.flatMap(({ sensibility }) =>
    sensibility ? [fold(sensibility.label)] : [],
  );
}

function activeHosting({ hostings }: RefAppRecord) {
  const withOption = (hostings ?? []).filter(one => one.hostingOption);
  const active = withOption.find(({ isActive }) => isActive) ?? withOption[0];
  return active?.hostingOption;
}

function listOf(items: readonly string[] | null | undefined) {
  const some = (items ?? []).filter(item => item.trim() !== '');
  return some.length === 0 ? undefined : some;
}
