import { parseEntityRef } from '@backstage/catalog-model';
import type { AttributeSource } from '@cloud-pi-native/plugin-canel-common';
import {
  type ApplicationReading,
  entityName,
  type RecordSinkResult,
  type SourceApplication,
} from '@cloud-pi-native/plugin-canel-node';
import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type {
  OtherRows,
  RowChanges,
  SourceRows,
  StoredApplication,
} from '../stores/SourceRowStore';
import { planRelations } from './planRelations';
import { ReadingChanges } from './ReadingChanges';

/** Applications of the catalog that sources may speak of. */
export interface CatalogNames {
  refs: ReadonlySet<string>;
  /** By identifier in the register of applications. */
  refByRefAppId: ReadonlyMap<string, string>;
}

export interface ReadingPlan {
  /** `undefined` when there is nothing to write, or when the reading is refused. */
  changes?: RowChanges;
  result: RecordSinkResult;
}

/** What a reading changes among the rows of its source. Planning the same again changes nothing. */
export function planReading(
  reading: ApplicationReading,
  options: {
    rows: SourceRows;
    others: OtherRows;
    catalog: CatalogNames;
    author: string;
    /** Instant of the writing. */
    at: string;
    rejectRemovalsAbovePercentage?: number;
  },
): ReadingPlan {
  const { rows, author, at, rejectRemovalsAbovePercentage = 100 } = options;
  const remarks: BilingualText[] = [...(reading.remarks ?? [])];
  const given = uniqueBy(reading.applications, one => one.externalId, remarks);
  const known = new Map(rows.applications.map(one => [one.externalId, one]));
  const present = rows.applications.filter(({ removedAt }) => !removedAt);

  const givenIds = new Set(given.map(({ externalId }) => externalId));
  const removedIds = new Set(reading.removed ?? []);
  const removed = present.filter(({ externalId }) =>
    reading.kind === 'full'
      ? !givenIds.has(externalId)
      : removedIds.has(externalId) && !givenIds.has(externalId),
  );
  const result: RecordSinkResult = {
    read: given.length,
    added: 0,
    changed: 0,
    removed: removed.length,
    unchanged: 0,
    remarks,
    written: [],
  };
  const share = (removed.length / Math.max(present.length, 1)) * 100;
  if (removed.length > 0 && share > rejectRemovalsAbovePercentage) {
    return {
      result: {
        ...result,
        removed: 0,
        refused: refusal(
          removed.length,
          present.length,
          rejectRemovalsAbovePercentage,
        ),
      },
    };
  }

  const refs = assignRefs(given, options);
  const plan = ReadingChanges.create(rows, author, at);
  for (const application of given) {
    const ref = refs.get(application.externalId) ?? '';
    const before = known.get(application.externalId);
    const outcome = plan.put(application, ref, before, remarks);
    result[outcome] += 1;
    if (outcome !== 'unchanged') {
      result.written.push({ ref, title: application.title, outcome });
    }
  }
  for (const application of removed) plan.remove(application);

  const refOf = (end: string) =>
    refs.get(end) ?? presentRef(known.get(end)) ?? asRef(end);
  plan.add(planRelations(reading, { rows, refOf, removed, remarks }));
  const { changes } = plan;
  return isEmpty(changes) ? { result } : { result, changes };
}

/** The reference of each application given: the one it had, or that it states, or that its identifier leads to, or a new one. */
function assignRefs(
  given: readonly SourceApplication[],
  options: {
    rows: SourceRows;
    others: OtherRows;
    catalog: CatalogNames;
  },
): Map<string, string> {
  const { rows, others, catalog } = options;
  const known = new Map(
    rows.applications.map(({ externalId, ref }) => [externalId, ref]),
  );
  const taken = new Set([...catalog.refs, ...others.takenRefs]);
  const refs = new Map<string, string>();
  for (const application of given) {
    const { externalId } = application;
    const refAppId = refAppIdOf(application, rows.source);
    const ref =
      known.get(externalId) ??
      application.ref ??
      (refAppId &&
        (catalog.refByRefAppId.get(refAppId) ??
          others.refByRefAppId.get(refAppId))) ??
      newRef(application, taken);
    taken.add(ref);
    refs.set(externalId, ref);
  }
  return refs;
}

function refAppIdOf(
  { externalId, attributes }: SourceApplication,
  source: AttributeSource,
): string | undefined {
  const { refAppId } = attributes;
  if (typeof refAppId === 'string' && refAppId !== '') return refAppId;
  return source === 'refapp' ? externalId : undefined;
}

/** Homonyms exist: the second one gets the beginning of its identifier, then a number. */
function newRef(
  { title, externalId }: SourceApplication,
  taken: ReadonlySet<string>,
): string {
  const name = entityName(title).slice(0, 50).replace(/-+$/, '');
  const tail = entityName(externalId).slice(0, 8).replace(/-+$/, '');
  for (let attempt = 0; ; attempt++) {
    const suffixes = ['', `-${tail}`];
    const ref = `system:default/${name}${
      suffixes[attempt] ?? `-${tail}-${attempt}`
    }`;
    if (!taken.has(ref)) return ref;
  }
}

function uniqueBy(
  applications: readonly SourceApplication[],
  keyOf: (application: SourceApplication) => string,
  remarks: BilingualText[],
): SourceApplication[] {
  const unique = new Map<string, SourceApplication>();
  for (const application of applications) {
    const key = keyOf(application);
    if (unique.has(key)) {
      remarks.push({
        fr: `${application.title} : l’identifiant ${key} est donné deux fois, la dernière ligne compte.`,
        en: `${application.title}: the identifier ${key} is given twice, the last line counts.`,
      });
    }
    unique.set(key, application);
  }
  return [...unique.values()];
}

function refusal(
  removed: number,
  present: number,
  limit: number,
): BilingualText {
  return {
    fr: `La lecture retirerait ${removed} applications sur ${present}, plus que les ${limit} % admis : rien n’a été écrit. Vérifiez la source, ou relevez la limite.`,
    en: `The reading would remove ${removed} of ${present} applications, more than the ${limit}% allowed: nothing was written. Check the source, or raise the limit.`,
  };
}

function presentRef(
  application: StoredApplication | undefined,
): string | undefined {
  return application?.removedAt === undefined ? application?.ref : undefined;
}

function asRef(text: string): string | undefined {
  if (!text.includes(':')) return undefined;
  try {
    parseEntityRef(text);
    return text.toLowerCase();
  } catch {
    return undefined;
  }
}

function isEmpty(changes: Required<RowChanges>): boolean {
  return Object.values(changes).every(list => list.length === 0);
}
