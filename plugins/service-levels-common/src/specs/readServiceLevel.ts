import type { Entity } from '@backstage/catalog-model';
import { portalApiVersion } from '@cloud-pi-native/plugin-portal-common';
import { z } from 'zod';
import type { ServiceLevel, ServiceLevelEntity } from './ServiceLevel';
import { serviceLevelSpecSchema } from './serviceLevelSpec';

const entitySchema = z.object({
  metadata: z.object({
    name: z.string(),
    title: z.string().min(1),
    description: z.string().min(1),
    links: z
      .array(z.object({ url: z.url(), title: z.string().min(1) }))
      .default([]),
  }),
  spec: serviceLevelSpecSchema,
});

/** @public */
export function isServiceLevelEntity(
  entity: Entity,
): entity is ServiceLevelEntity {
  return (
    entity.apiVersion === portalApiVersion && entity.kind === 'ServiceLevel'
  );
}

/**
 * The service level that an entity describes.
 *
 * @throws When a field is missing or wrong; the message names the entity and each field.
 * @public
 */
export function readServiceLevel(entity: Entity): ServiceLevel {
  const { name } = entity.metadata;
  if (!isServiceLevelEntity(entity)) {
    throw new Error(`${entity.kind} ${name} is not a service level`);
  }
  const { data, error } = entitySchema.safeParse(entity);
  if (error) {
    const problems = error.issues.map(
      ({ path, message }) => `${path.join('.')}: ${message}`,
    );
    throw new Error(`ServiceLevel ${name}: ${problems.join('; ')}`);
  }
  const { title, description, links } = data.metadata;
  const {
    presentation: { english },
    counts,
    measure,
    ...spec
  } = data.spec;
  return {
    ...spec,
    name,
    title: { fr: title, en: english.title },
    description: { fr: description, en: english.description },
    counts: { fr: counts, en: english.counts },
    measure: { fr: measure, en: english.measure },
    sources: links,
  };
}
