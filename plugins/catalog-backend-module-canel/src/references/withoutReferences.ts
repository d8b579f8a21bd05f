import { stringifyEntityRef } from '@backstage/catalog-model';
import type { JsonObject, JsonValue } from '@backstage/types';
import { type Place, readQueryKey, readReference } from './referenceFields';

/** Says of a reference whether it may stay. */
export type KeepsReference = (ref: string) => boolean;

/**
 * Takes references out of an answer of the catalog: relations with their target, items of lists, values of fields and
 * of facets.
 */
export function withoutReferences(
  answer: JsonValue,
  keeps: KeepsReference,
): JsonValue {
  return pruned(answer, {}, keeps) ?? null;
}

function pruned(
  value: JsonValue | undefined,
  place: Place,
  keeps: KeepsReference,
): JsonValue | undefined {
  if (typeof value === 'string') {
    const ref = readReference(value, place);
    return ref === undefined || keeps(ref) ? value : undefined;
  }
  if (Array.isArray(value)) {
    return value.flatMap(item => {
      const left = pruned(item, place, keeps);
      return left === undefined ? [] : [left];
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  return prunedObject(value, place, keeps);
}

function prunedObject(
  object: JsonObject,
  place: Place,
  keeps: KeepsReference,
): JsonObject | undefined {
  const left: JsonObject = {};
  const inside = placeInside(object, place);
  for (const [key, value] of Object.entries(object)) {
    let rest: JsonValue | undefined;
    if (key === 'spec' && isObject(value)) {
      rest = prunedSpec(value, inside, keeps);
    } else if (key === 'facets' && isObject(value)) {
      rest = prunedFacets(value, keeps);
    } else if (key === 'targetRef') {
      rest = pruned(value, { field: key }, keeps);
      // A relation without its target would still say that there is one.
      if (rest === undefined) return undefined;
    } else {
      rest = pruned(value, inside, keeps);
    }
    if (rest !== undefined) left[key] = rest;
  }
  return left;
}

function prunedSpec(
  spec: JsonObject,
  place: Place,
  keeps: KeepsReference,
): JsonObject {
  return Object.fromEntries(
    Object.entries(spec).flatMap(([field, value]) => {
      const left = pruned(value, { ...place, field }, keeps);
      return left === undefined ? [] : [[field, left]];
    }),
  );
}

function prunedFacets(facets: JsonObject, keeps: KeepsReference): JsonObject {
  return Object.fromEntries(
    Object.entries(facets).map(([key, counts]) => {
      const about = readQueryKey(key);
      const place = about.holds === 'references' ? { field: about.field } : {};
      const left = (Array.isArray(counts) ? counts : []).filter(count => {
        const value = isObject(count) ? count.value : undefined;
        const ref =
          typeof value === 'string' ? readReference(value, place) : undefined;
        return ref === undefined || keeps(ref);
      });
      return [key, left];
    }),
  );
}

/** The fields of an entity know what kind and what namespace they are in. */
function placeInside(object: JsonObject, place: Place): Place {
  const { kind, metadata } = object;
  const namespace = isObject(metadata) ? metadata.namespace : undefined;
  return {
    ...place,
    ...(typeof kind === 'string' && isObject(metadata) && { kind }),
    ...(typeof namespace === 'string' && { namespace }),
  };
}

/** References of the entities that an answer gives: who asked may see them. */
export function givenReferences(answer: JsonValue): Set<string> {
  const given = new Set<string>();
  const visit = (value: JsonValue | undefined) => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isObject(value)) {
      const { kind, metadata } = value;
      if (typeof kind === 'string' && isObject(metadata)) {
        const { name, namespace } = metadata;
        if (typeof name !== 'string') return;
        given.add(
          stringifyEntityRef({
            kind,
            name,
            ...(typeof namespace === 'string' && { namespace }),
          }),
        );
        return;
      }
      for (const [key, inside] of Object.entries(value)) {
        // What an entity holds is written by its author, who can name anything.
        if (!['metadata', 'relations', 'spec'].includes(key)) visit(inside);
      }
    }
  };
  visit(answer);
  return given;
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
