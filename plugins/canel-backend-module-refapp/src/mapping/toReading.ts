import type {
  ApplicationReading,
  SourceApplication,
  SourceRelation,
} from '@cloud-pi-native/plugin-canel-node';
import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type { RefAppRecord, RegistryReading } from '../registry';
import { attributeMapping } from './attributeMapping';
import { homologationOf } from './homologationOf';
import { relationMapping } from './relationMapping';

/** What RefApp says, in the words of the map. */
export function toReading(reading: RegistryReading): ApplicationReading {
  const { kind, records, removed } = reading;
  const relations = relationsOf(records);
  return {
    kind,
    applications: records.map(toApplication),
    relations: relations.known,
    ...(kind === 'delta' && { removed }),
    remarks: [...reading.remarks, ...relations.remarks, ...undated(records)],
  };
}

function toApplication(record: RefAppRecord): SourceApplication {
  const { id, label, description, purposes } = record;
  const owner = (record.businessDivisions?.[0] ?? record.businessDivision)
    ?.label;
  const homologation = homologationOf(record);
  return {
    externalId: id,
    title: label,
    ...(description && { description }),
    // RefApp has no urbanisation plan: what an application is for comes nearest.
    ...(purposes?.[0] && { zone: [purposes[0]] }),
    ...(owner && { owner }),
    attributes: Object.fromEntries(
      attributeMapping
        .map(({ attribute, read }) => [attribute, read(record)] as const)
        .filter(([, value]) => value !== undefined && value !== null),
    ),
    homologations: homologation ? [homologation] : [],
  };
}

/** Each relation once: RefApp gives it with both of its ends. */
function relationsOf(records: readonly RefAppRecord[]): {
  known: SourceRelation[];
  remarks: BilingualText[];
} {
  const known = new Map<string, SourceRelation>();
  const unknown = new Map<string, number>();
  for (const { relations } of records) {
    for (const one of relations) {
      const meaning = relationMapping[one.type];
      if (!meaning) {
        unknown.set(one.type, (unknown.get(one.type) ?? 0) + 1);
        continue;
      }
      const [from, to] = [one.applicationSourceId, one.applicationTargetId];
      known.set(one.id, {
        externalId: one.id,
        source: meaning.turned ? to : from,
        target: meaning.turned ? from : to,
        kind: meaning.kind,
      });
    }
  }
  return {
    known: [...known.values()],
    remarks: [...unknown].map(([type, count]) => ({
      fr: `${count} relations de RefApp sont d’un type que le portail ne connaît pas, « ${type} » : elles sont laissées de côté.`,
      en: `${count} relations of RefApp are of a type that the portal does not know, “${type}”: they are left out.`,
    })),
  };
}

/** Homologations that cannot be placed in time. */
function undated(records: readonly RefAppRecord[]): BilingualText[] {
  const count = records.filter(
    ({ compliance }) =>
      compliance?.homologation_status === 'homologuee' &&
      !compliance.homologation_date_end,
  ).length;
  return count === 0
    ? []
    : [
        {
          fr: `${count} applications sont dites homologuées sans date de fin dans RefApp : complétez-la pour qu’elle paraisse sur la carte.`,
          en: `${count} applications have a homologation without an end date in RefApp: fill it in so that the map shows it.`,
        },
      ];
}
