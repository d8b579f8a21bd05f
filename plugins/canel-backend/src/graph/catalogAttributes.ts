import type { Entity } from '@backstage/catalog-model';
import {
  applicationAttributes,
  readAttribute,
  type SourcedValue,
} from '@cloud-pi-native/plugin-canel-common';

/** Whether an entity is an application of the map. */
export function isApplication({ kind, spec }: Entity): boolean {
  return kind.toLowerCase() === 'system' && spec?.type === 'application';
}

/**
 * What Git says of an application, in `spec.attributes`; its description stands for its mission.
 *
 * @param at - instant at which the entity was first seen as it is
 */
export function catalogAttributes(
  { metadata, spec }: Entity,
  at: string,
): [string, SourcedValue][] {
  const given = new Map<string, unknown>([
    ['mission', metadata.description],
    ...Object.entries(
      typeof spec?.attributes === 'object' && spec.attributes !== null
        ? spec.attributes
        : {},
    ),
  ]);
  return applicationAttributes.flatMap(definition => {
    const raw = given.get(definition.id);
    if (raw === undefined || raw === null) return [];
    const reading = readAttribute(definition, raw);
    return 'value' in reading
      ? [
          [
            definition.id,
            { source: 'catalog', value: reading.value, author: 'catalog', at },
          ],
        ]
      : [];
  });
}
