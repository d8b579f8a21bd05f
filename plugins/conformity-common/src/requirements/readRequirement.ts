import type { Entity } from '@backstage/catalog-model';
import { portalApiVersion } from '@cloud-pi-native/plugin-portal-common';
import { z } from 'zod';
import type { Requirement, RequirementEntity } from './Requirement';
import { requirementSpecSchema } from './requirementSpec';

const entitySchema = z.object({
  metadata: z.object({
    name: z.string(),
    title: z.string().min(1),
    description: z.string().min(1),
    links: z.tuple([z.object({ url: z.url(), title: z.string().min(1) })]),
  }),
  spec: requirementSpecSchema,
});

/** @public */
export function isRequirementEntity(
  entity: Entity,
): entity is RequirementEntity {
  return (
    entity.apiVersion === portalApiVersion && entity.kind === 'Requirement'
  );
}

/**
 * The requirement that an entity describes.
 *
 * @throws When a field is missing or wrong; the message names the entity and each field.
 * @public
 */
export function readRequirement(entity: Entity): Requirement {
  const { name } = entity.metadata;
  if (!isRequirementEntity(entity)) {
    throw new Error(`${entity.kind} ${name} is not a requirement`);
  }
  const { data, error } = entitySchema.safeParse(entity);
  if (error) {
    const problems = error.issues.map(
      ({ path, message }) => `${path.join('.')}: ${message}`,
    );
    throw new Error(`Requirement ${name}: ${problems.join('; ')}`);
  }
  const { metadata, spec } = data;
  const { title, description, links } = metadata;
  return { ...spec, name, title, description, source: links[0] };
}
