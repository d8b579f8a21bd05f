import type {
  ApplicationReading,
  SourceRelation,
} from '@cloud-pi-native/plugin-canel-node';
import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type {
  RowChanges,
  SourceRows,
  StoredApplication,
  StoredRelation,
} from '../stores/SourceRowStore';

/** What a reading changes among the relations of its source. A relation whose end is not known is left out, with a remark. */
export function planRelations(
  reading: ApplicationReading,
  options: {
    rows: SourceRows;
    /** The reference behind an identifier of the source, or behind itself. */
    refOf(end: string): string | undefined;
    removed: readonly StoredApplication[];
    remarks: BilingualText[];
  },
): RowChanges {
  const { rows, refOf, remarks } = options;
  const known = new Map(rows.relations.map(one => [one.externalId, one]));
  const relations: StoredRelation[] = [];
  const kept = new Set<string>();
  for (const relation of reading.relations) {
    const row = toRow(relation, refOf);
    if (!row) {
      remarks.push(dangling(relation, refOf));
      continue;
    }
    kept.add(row.externalId);
    const before = known.get(row.externalId);
    if (!before || !isSame(before, row)) relations.push(row);
  }
  // A delta says all the relations of the applications that it names, and nothing of the others.
  const removedRefs = new Set(options.removed.map(({ ref }) => ref));
  const namedRefs = new Set(
    reading.applications.map(({ externalId }) => refOf(externalId)),
  );
  const removedRelations = rows.relations
    .filter(
      ({ externalId, sourceRef, targetRef }) =>
        !kept.has(externalId) &&
        (reading.kind === 'full' ||
          namedRefs.has(sourceRef) ||
          removedRefs.has(sourceRef) ||
          removedRefs.has(targetRef)),
    )
    .map(({ externalId }) => externalId);
  return { relations, removedRelations };
}

function toRow(
  { externalId, source, target, kind, flow }: SourceRelation,
  refOf: (end: string) => string | undefined,
): StoredRelation | undefined {
  const [sourceRef, targetRef] = [refOf(source), refOf(target)];
  return sourceRef && targetRef
    ? { externalId, sourceRef, targetRef, kind, ...(flow && { flow }) }
    : undefined;
}

function isSame(a: StoredRelation, b: StoredRelation): boolean {
  return (
    a.sourceRef === b.sourceRef &&
    a.targetRef === b.targetRef &&
    a.kind === b.kind &&
    canonical(a.flow) === canonical(b.flow)
  );
}

function canonical(flow: StoredRelation['flow']): string {
  return JSON.stringify(
    Object.entries(flow ?? {})
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => a.localeCompare(b)),
  );
}

function dangling(
  { externalId, source, target }: SourceRelation,
  refOf: (end: string) => string | undefined,
): BilingualText {
  const missing = refOf(source) === undefined ? source : target;
  return {
    fr: `Relation ${externalId} : l’application « ${missing} » n’existe pas, la relation est laissée de côté.`,
    en: `Relation ${externalId}: the application “${missing}” does not exist, the relation is left out.`,
  };
}
