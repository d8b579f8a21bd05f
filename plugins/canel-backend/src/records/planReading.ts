import { parseEntityRef } from '@backstage/catalog-model';
import {
  applicationAttributes,
  type AttributeSource,
  type AttributeValue,
  readAttribute,
} from '@cloud-pi-native/plugin-canel-common';
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
  StoredChange,
  StoredHomologation,
  StoredRecord,
} from '../stores/SourceRowStore';
import { isRestricted } from './isRestricted';
import { planRelations } from './planRelations';
import { textOfValue } from './textOfValue';

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
  const plan = new Plan(rows, author, at);
  for (const application of given) {
    const ref = refs.get(application.externalId) ?? '';
    const before = known.get(application.externalId);
    const outcome = plan.put(application, ref, before, remarks);
    result[outcome] += 1;
  }
  for (const application of removed) plan.remove(application);

  const refOf = (end: string) =>
    refs.get(end) ?? presentRef(known.get(end)) ?? asRef(end);
  plan.add(planRelations(reading, { rows, refOf, removed, remarks }));
  const { changes } = plan;
  return isEmpty(changes) ? { result } : { result, changes };
}

/** Gathers what is to be written of each application. */
class Plan {
  readonly changes: Required<RowChanges> = {
    applications: [],
    records: [],
    removedRecords: [],
    relations: [],
    removedRelations: [],
    homologations: [],
    removedHomologations: [],
    changes: [],
  };
  readonly #author: string;
  readonly #at: string;
  readonly #records = new Map<string, Map<string, StoredRecord>>();
  readonly #homologations = new Map<string, StoredHomologation[]>();

  constructor(rows: SourceRows, author: string, at: string) {
    this.#author = author;
    this.#at = at;
    for (const record of rows.records) {
      const ofRef = this.#records.get(record.ref) ?? new Map();
      this.#records.set(record.ref, ofRef.set(record.attribute, record));
    }
    for (const one of rows.homologations) {
      const ofRef = this.#homologations.get(one.ref) ?? [];
      this.#homologations.set(one.ref, [...ofRef, one]);
    }
  }

  add(changes: RowChanges): void {
    this.changes.relations.push(...(changes.relations ?? []));
    this.changes.removedRelations.push(...(changes.removedRelations ?? []));
  }

  put(
    given: SourceApplication,
    ref: string,
    before: StoredApplication | undefined,
    remarks: BilingualText[],
  ): 'added' | 'changed' | 'unchanged' {
    const isNew = !before || before.removedAt !== undefined;
    const said: StoredChange[] = [];
    const values = readValues(given, remarks);
    this.#putRecords(ref, values, said);
    this.#putHomologations(given, ref, said);

    const row: StoredApplication = {
      externalId: given.externalId,
      ref,
      title: given.title.trim() || given.externalId,
      ...(given.description?.trim() && {
        description: given.description.trim(),
      }),
      ...(given.zone?.length && { zone: given.zone }),
      ...(given.owner?.trim() && { owner: given.owner.trim() }),
      restricted: isRestricted(values),
      lastSeenAt: this.#at,
    };
    for (const what of ['title', 'description', 'owner', 'zone'] as const) {
      const [from, to] = [textOfValue(before?.[what]), textOfValue(row[what])];
      if (from !== to) said.push(this.#change(ref, what, from, to));
    }
    if (isNew) {
      this.changes.applications.push(row);
      this.changes.changes.push(this.#event(ref, 'added'));
      return 'added';
    }
    if (said.length === 0 && before.restricted === row.restricted) {
      return 'unchanged';
    }
    this.changes.applications.push(row);
    this.changes.changes.push(...said);
    return 'changed';
  }

  remove(application: StoredApplication): void {
    const { ref } = application;
    const removedAt = this.#at;
    this.changes.applications.push({ ...application, removedAt });
    this.changes.changes.push(this.#event(ref, 'removed'));
    for (const attribute of this.#records.get(ref)?.keys() ?? []) {
      this.changes.removedRecords.push({ ref, attribute });
    }
  }

  #putRecords(
    ref: string,
    values: ReadonlyMap<string, AttributeValue>,
    said: StoredChange[],
  ): void {
    const known = this.#records.get(ref) ?? new Map<string, StoredRecord>();
    for (const [attribute, value] of values) {
      const before = known.get(attribute)?.value;
      if (JSON.stringify(before) === JSON.stringify(value)) continue;
      this.changes.records.push({
        ref,
        attribute,
        value,
        author: this.#author,
        at: this.#at,
      });
      said.push(
        this.#change(ref, attribute, textOfValue(before), textOfValue(value)),
      );
    }
    for (const [attribute, { value }] of known) {
      if (values.has(attribute)) continue;
      this.changes.removedRecords.push({ ref, attribute });
      said.push(this.#change(ref, attribute, textOfValue(value), undefined));
    }
  }

  /** The entries of a source have their place in its list as their identifier: it gives the whole list each time. */
  #putHomologations(
    { externalId, homologations }: SourceApplication,
    ref: string,
    said: StoredChange[],
  ): void {
    if (!homologations) return;
    const known = new Map(
      (this.#homologations.get(ref) ?? []).map(one => [
        one.homologation.id,
        one,
      ]),
    );
    homologations.forEach((content, index) => {
      const homologation = { id: `${externalId}-${index + 1}`, ...content };
      const before = known.get(homologation.id);
      known.delete(homologation.id);
      if (
        JSON.stringify(sorted(before?.homologation)) ===
        JSON.stringify(sorted(homologation))
      ) {
        return;
      }
      this.changes.homologations.push({
        ref,
        homologation,
        author: this.#author,
        at: this.#at,
      });
      said.push(
        this.#change(
          ref,
          'homologation',
          before?.homologation.decision,
          homologation.decision,
        ),
      );
    });
    for (const id of known.keys()) {
      this.changes.removedHomologations.push(id);
      said.push(this.#change(ref, 'homologation', id, undefined));
    }
  }

  #event(ref: string, kind: 'added' | 'removed'): StoredChange {
    return { ref, at: this.#at, kind, author: this.#author };
  }

  #change(
    ref: string,
    what: string,
    before: string | undefined,
    after: string | undefined,
  ): StoredChange {
    return {
      ref,
      at: this.#at,
      kind: 'changed',
      what,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
      author: this.#author,
    };
  }
}

function readValues(
  { title, attributes }: SourceApplication,
  remarks: BilingualText[],
): Map<string, AttributeValue> {
  const values = new Map<string, AttributeValue>();
  for (const definition of applicationAttributes) {
    const raw = attributes[definition.id];
    if (raw === undefined || raw === null || raw === '') continue;
    const reading = readAttribute(definition, raw);
    if ('value' in reading) values.set(definition.id, reading.value);
    else {
      remarks.push({
        fr: `${title} : ${reading.problem.fr}`,
        en: `${title}: ${reading.problem.en}`,
      });
    }
  }
  return values;
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

/** Keys in one order: what a database gives back may have another. */
function sorted(value: object | undefined): [string, unknown][] {
  return Object.entries(value ?? {})
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => a.localeCompare(b));
}

function isEmpty(changes: Required<RowChanges>): boolean {
  return Object.values(changes).every(list => list.length === 0);
}
