import {
  applicationAttributes,
  type AttributeValue,
  isRestricted,
  readAttribute,
} from '@cloud-pi-native/plugin-canel-common';
import type { SourceApplication } from '@cloud-pi-native/plugin-canel-node';
import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type {
  RowChanges,
  SourceRows,
  StoredApplication,
  StoredChange,
  StoredHomologation,
  StoredRecord,
} from '../stores/SourceRowStore';
import { textOfValue } from './textOfValue';

/** Gathers what is to be written of each application. */
export class ReadingChanges {
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

  static create(rows: SourceRows, author: string, at: string): ReadingChanges {
    return new ReadingChanges(rows, author, at);
  }

  private constructor(rows: SourceRows, author: string, at: string) {
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

  add({ relations = [], removedRelations = [] }: RowChanges): void {
    for (const one of relations) this.changes.relations.push(one);
    for (const one of removedRelations) this.changes.removedRelations.push(one);
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

/** Keys in one order: what a database gives back may have another. */
function sorted(value: object | undefined): [string, unknown][] {
  return Object.entries(value ?? {})
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => a.localeCompare(b));
}
