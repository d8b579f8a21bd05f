import { createHash } from 'crypto';
import {
  applicationAttributes,
  type AttributeValue,
  fold,
  type ImportChange,
  type ImportCounts,
  importListLimit,
} from '@cloud-pi-native/plugin-canel-common';
import type { SourceApplication } from '@cloud-pi-native/plugin-canel-node';
import { textOfValue } from '../../records/textOfValue';
import type {
  SourceRows,
  StoredApplication,
} from '../../stores/SourceRowStore';
import { type Draft, zonePath, zoneText } from './Draft';

export interface ComparedApplications {
  counts: ImportCounts;
  cells: ImportCounts;
  changes: ImportChange[];
  /** For the sink: everything that files say of each application that something changes of. */
  said: SourceApplication[];
  /** Identifier, as the reading of the sink knows it, of each draft. */
  idOf(draft: Draft): string;
}

/** Compares what a file says of applications with what earlier files said. */
export function compareApplications(
  drafts: Iterable<Draft>,
  rows: SourceRows,
): ComparedApplications {
  const known = new Map(rows.applications.map(one => [one.ref, one]));
  const values = new Map<string, Map<string, AttributeValue>>();
  for (const { ref, attribute, value } of rows.records) {
    const ofRef = values.get(ref) ?? new Map();
    values.set(ref, ofRef.set(attribute, value));
  }
  const counts = { added: 0, changed: 0, unchanged: 0 };
  const cells = { added: 0, changed: 0, unchanged: 0 };
  const changes: ImportChange[] = [];
  const said: SourceApplication[] = [];
  const idOf = (draft: Draft) =>
    known.get(draft.ref ?? '')?.externalId ?? draft.ref ?? newId(draft);

  for (const draft of drafts) {
    const { ref, title } = draft;
    const row = ref === undefined ? undefined : known.get(ref);
    const earlier = earlierWords(row, values.get(ref ?? ''));
    let isChanged = false;
    for (const [id, { value, place }] of draft.statements) {
      const before = earlier.get(id);
      const after = textOfValue(value) ?? '';
      if (before !== undefined && isSame(before, value)) {
        cells.unchanged += 1;
        continue;
      }
      isChanged = true;
      cells[before === undefined ? 'added' : 'changed'] += 1;
      if (changes.length < importListLimit) {
        const text = textOfValue(before);
        changes.push({
          ...place,
          title,
          ...(text !== undefined && { before: text }),
          after,
        });
      }
    }
    if (draft.isNew) counts.added += 1;
    else counts[isChanged ? 'changed' : 'unchanged'] += 1;
    if (isChanged || draft.isNew) {
      said.push(sourceApplication(draft, idOf(draft), row, earlier));
    }
  }
  return { counts, cells, changes, said, idOf };
}

function earlierWords(
  row: StoredApplication | undefined,
  values: ReadonlyMap<string, AttributeValue> | undefined,
): Map<string, AttributeValue> {
  const words = new Map<string, AttributeValue>(values);
  if (row && row.removedAt === undefined) {
    words.set('title', row.title);
    if (row.owner !== undefined) words.set('owner', row.owner);
    if (row.zone) words.set('zone', zoneText(row.zone));
  }
  return words;
}

function sourceApplication(
  draft: Draft,
  externalId: string,
  row: StoredApplication | undefined,
  earlier: ReadonlyMap<string, AttributeValue>,
): SourceApplication {
  const { ref, statements } = draft;
  const word = (id: string) => {
    const value = statements.get(id)?.value ?? earlier.get(id);
    return typeof value === 'string' ? value : undefined;
  };
  const owner = word('owner');
  const zone = word('zone');
  return {
    externalId,
    ...(ref !== undefined && { ref }),
    title: word('title') ?? draft.title,
    ...(row?.description !== undefined && { description: row.description }),
    ...(owner !== undefined && { owner }),
    ...(zone !== undefined && { zone: zonePath(zone) }),
    attributes: Object.fromEntries(
      applicationAttributes.flatMap(({ id }) => {
        const value = statements.get(id)?.value ?? earlier.get(id);
        return value === undefined ? [] : [[id, value]];
      }),
    ),
  };
}

/** The same for the same title and owner: the application keeps it. */
function newId({ title, owners = [] }: Draft): string {
  return createHash('sha256')
    .update(JSON.stringify([title, ...owners].map(fold)))
    .digest('hex')
    .slice(0, 32);
}

function isSame(a: AttributeValue, b: AttributeValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
