import { stringifyEntityRef } from '@backstage/catalog-model';

/** Kinds that everybody sees, as the permission table has it: who answers for things, and the plan of urbanisation. */
const openKinds = new Set(['domain', 'group', 'user']);

/** Kinds that a text may name wherever it stands: `file:a/b` is no reference, though it looks like one. */
const namedAnywhere = new Set([
  'api',
  'component',
  'environment',
  'flow',
  'location',
  'resource',
  'system',
  'template',
]);

/** Relations that lead to such kinds only. */
const openRelations = new Set([
  'childof',
  'hasmember',
  'memberof',
  'ownedby',
  'parentof',
]);

interface ReferenceField {
  /** Kind of a reference that does not name one; without it, a reference has to. */
  defaultKind?: string;
  /** Kinds of the entities that use it so; all of them without it. */
  kinds?: readonly string[];
}

/** Fields that name entities, in lower case: the target of a relation, and those of `spec`. */
const fields: ReadonlyMap<string, ReferenceField> = new Map([
  ['targetref', {}],
  ['system', { defaultKind: 'system' }],
  ['subcomponentof', { defaultKind: 'component' }],
  ['providesapis', { defaultKind: 'api' }],
  ['consumesapis', { defaultKind: 'api' }],
  ['dependson', {}],
  ['dependencyof', {}],
  ['source', { defaultKind: 'system', kinds: ['flow'] }],
  ['target', { defaultKind: 'system', kinds: ['flow'] }],
  ['cluster', { defaultKind: 'resource', kinds: ['environment'] }],
]);

/** Paths below `spec` that name entities in their whole form, in lower case. */
const specPaths = ['spec.attributes.successor'];

const part = '[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?';
const pattern = new RegExp(
  `^(?:([A-Za-z][A-Za-z0-9]*):)?(?:(${part})/)?(${part})$`,
);

/** Where a text stands in an entity. */
export interface Place {
  /** Name of the field that it stands in: `targetRef`, or one of `spec`. */
  field?: string;
  /** Kind and namespace of the entity, as far as they are known. */
  kind?: string;
  namespace?: string;
}

/**
 * Reads the reference of an entity that not everybody may see.
 *
 * @returns its whole form in lower case; `undefined` for any other text
 */
export function readReference(text: string, place: Place): string | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const field = fieldAt(place);
  const kind = (match[1] ?? field?.defaultKind)?.toLowerCase();
  if (!kind || openKinds.has(kind)) return undefined;
  // Outside the fields known for it, only the whole form is one without doubt.
  if (!field && !(match[1] && match[2] && namedAnywhere.has(kind))) {
    return undefined;
  }
  const namespace = match[2] ?? place.namespace ?? 'default';
  return stringifyEntityRef({ kind, namespace, name: match[3] });
}

function fieldAt({ field, kind }: Place): ReferenceField | undefined {
  const known =
    field === undefined ? undefined : fields.get(field.toLowerCase());
  return !kind || !known?.kinds || known.kinds.includes(kind.toLowerCase())
    ? known
    : undefined;
}

/** What a key of a query of the catalog is about. */
export type QueryKey =
  /** References of entities that not everybody may see, as they are written in this field. */
  | { holds: 'references'; field: string }
  /** Such a reference is a part of the key. */
  | { holds: 'reference-in-key' }
  | { holds: 'other' };

/** Reads a key of a query, such as `relations.hasPart` or `spec.system`. */
export function readQueryKey(key: string): QueryKey {
  const [root, name, ...rest] = key.toLowerCase().split('.');
  if (root === 'relations') {
    return name !== undefined && openRelations.has(name)
      ? { holds: 'other' }
      : { holds: 'references', field: 'targetRef' };
  }
  if (root !== 'spec' || name === undefined) return { holds: 'other' };
  if (specPaths.includes(key.toLowerCase())) {
    return { holds: 'references', field: 'targetRef' };
  }
  if (!fields.has(name)) return { holds: 'other' };
  return rest.length > 0
    ? { holds: 'reference-in-key' }
    : { holds: 'references', field: name };
}
