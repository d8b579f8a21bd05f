import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { z } from 'zod';
import { portalApiVersion } from '../annotations';
import type { Skill, SkillEntity } from './Skill';
import { skillSpecSchema } from './skillSpec';

const entitySchema = z.object({
  metadata: z.object({
    title: z.string().min(1),
    description: z.string().min(1),
    links: z
      .array(z.object({ url: z.url(), title: z.string().min(1) }))
      .default([]),
  }),
  spec: skillSpecSchema,
});

/** @public */
export function isSkillEntity(entity: Entity): entity is SkillEntity {
  return entity.apiVersion === portalApiVersion && entity.kind === 'Skill';
}

/**
 * The skill that an entity describes.
 *
 * @throws When a field is missing or wrong; the message names the entity and each field.
 * @public
 */
export function readSkill(entity: Entity): Skill {
  const { name } = entity.metadata;
  if (!isSkillEntity(entity)) {
    throw new Error(`${entity.kind} ${name} is not a skill`);
  }
  const { data, error } = entitySchema.safeParse(entity);
  if (error) {
    const problems = error.issues.map(
      ({ path, message }) => `${path.join('.')}: ${message}`,
    );
    throw new Error(`Skill ${name}: ${problems.join('; ')}`);
  }
  const { metadata, spec } = data;
  return { ...spec, ...metadata, ref: stringifyEntityRef(entity), name };
}
