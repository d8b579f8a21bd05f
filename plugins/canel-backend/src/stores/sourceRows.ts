import type {
  AttributeSource,
  EdgeKind,
} from '@cloud-pi-native/plugin-canel-common';
import type {
  StoredApplication,
  StoredChange,
  StoredHomologation,
  StoredRecord,
  StoredRelation,
} from './SourceRowStore';

export interface ApplicationRow {
  source: AttributeSource;
  external_id: string;
  ref: string;
  title: string;
  description: string | null;
  zone: string | null;
  owner: string | null;
  /** SQLite has no booleans. */
  restricted: boolean | number;
  last_seen_at: string;
  removed_at: string | null;
}

export interface RecordRow {
  source: AttributeSource;
  ref: string;
  attribute: string;
  value: string;
  author: string;
  at: string;
}

export interface RelationRow {
  source: AttributeSource;
  external_id: string;
  source_ref: string;
  target_ref: string;
  kind: EdgeKind;
  flow: string | null;
}

export interface HomologationRow {
  id: string;
  source: AttributeSource;
  ref: string;
  content: string;
  author: string;
  at: string;
}

export interface ChangeRow {
  at: string;
  ref: string;
  kind: StoredChange['kind'];
  what: string | null;
  before: string | null;
  after: string | null;
  author: string;
}

export function toApplicationRow(
  source: AttributeSource,
  application: StoredApplication,
): ApplicationRow {
  const { zone } = application;
  return {
    source,
    external_id: application.externalId,
    ref: application.ref,
    title: application.title,
    description: application.description ?? null,
    zone: zone ? JSON.stringify(zone) : null,
    owner: application.owner ?? null,
    restricted: application.restricted,
    last_seen_at: application.lastSeenAt,
    removed_at: application.removedAt ?? null,
  };
}

export function toApplication(row: ApplicationRow): StoredApplication {
  return {
    externalId: row.external_id,
    ref: row.ref,
    title: row.title,
    ...(row.description !== null && { description: row.description }),
    ...(row.zone !== null && { zone: JSON.parse(row.zone) }),
    ...(row.owner !== null && { owner: row.owner }),
    restricted: Boolean(row.restricted),
    lastSeenAt: row.last_seen_at,
    ...(row.removed_at !== null && { removedAt: row.removed_at }),
  };
}

export function toRecordRow(
  source: AttributeSource,
  record: StoredRecord,
): RecordRow {
  return { source, ...record, value: JSON.stringify(record.value) };
}

export function toRecord(row: RecordRow): StoredRecord {
  const { ref, attribute, author, at } = row;
  return { ref, attribute, value: JSON.parse(row.value), author, at };
}

export function toRelationRow(
  source: AttributeSource,
  relation: StoredRelation,
): RelationRow {
  return {
    source,
    external_id: relation.externalId,
    source_ref: relation.sourceRef,
    target_ref: relation.targetRef,
    kind: relation.kind,
    flow: relation.flow ? JSON.stringify(relation.flow) : null,
  };
}

export function toRelation(row: RelationRow): StoredRelation {
  return {
    externalId: row.external_id,
    sourceRef: row.source_ref,
    targetRef: row.target_ref,
    kind: row.kind,
    ...(row.flow !== null && { flow: JSON.parse(row.flow) }),
  };
}

export function toHomologationRow(
  source: AttributeSource,
  { ref, homologation, author, at }: StoredHomologation,
): HomologationRow {
  const { id, ...content } = homologation;
  return { id, source, ref, content: JSON.stringify(content), author, at };
}

export function toHomologation(row: HomologationRow): StoredHomologation {
  return {
    ref: row.ref,
    homologation: { id: row.id, ...JSON.parse(row.content) },
    author: row.author,
    at: row.at,
  };
}

export function toChangeRow(change: StoredChange): ChangeRow {
  return {
    at: change.at,
    ref: change.ref,
    kind: change.kind,
    what: change.what ?? null,
    before: change.before ?? null,
    after: change.after ?? null,
    author: change.author,
  };
}

export function toChange(row: ChangeRow): StoredChange {
  return {
    at: row.at,
    ref: row.ref,
    kind: row.kind,
    ...(row.what !== null && { what: row.what }),
    ...(row.before !== null && { before: row.before }),
    ...(row.after !== null && { after: row.after }),
    author: row.author,
  };
}
