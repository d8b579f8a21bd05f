import {
  type Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { portalApiVersion } from '@cloud-pi-native/plugin-portal-common';
import { z } from 'zod';
import type { LearningModule, LearningModuleEntity } from './LearningModule';
import type { LearningPath, LearningPathEntity } from './LearningPath';
import { learningModuleSpecSchema } from './moduleSpec';
import { learningPathSpecSchema } from './pathSpec';

const metadataSchema = z.object({
  title: z.string().min(1),
  description: z.string().min(1),
  links: z
    .array(z.object({ url: z.url(), title: z.string().min(1) }))
    .default([]),
});

/** @public */
export function isLearningModuleEntity(
  entity: Entity,
): entity is LearningModuleEntity {
  return (
    entity.apiVersion === portalApiVersion && entity.kind === 'LearningModule'
  );
}

/** @public */
export function isLearningPathEntity(
  entity: Entity,
): entity is LearningPathEntity {
  return (
    entity.apiVersion === portalApiVersion && entity.kind === 'LearningPath'
  );
}

/**
 * The module that an entity describes.
 *
 * @throws When a field is missing or wrong; the message names the entity and each field.
 * @public
 */
export function readLearningModule(entity: Entity): LearningModule {
  const { metadata, spec } = parse(
    entity,
    isLearningModuleEntity(entity),
    z.object({ metadata: metadataSchema, spec: learningModuleSpecSchema }),
  );
  const { namespace } = entity.metadata;
  return {
    ...spec,
    ref: stringifyEntityRef(entity),
    title: metadata.title,
    description: metadata.description,
    sources: metadata.links,
    requires: spec.requires.map(whole('LearningModule', namespace)),
    teaches: spec.teaches.map(({ skill, level }) => ({
      skill: whole('Skill', namespace)(skill),
      level,
    })),
  };
}

/**
 * The path that an entity describes.
 *
 * @throws When a field is missing or wrong; the message names the entity and each field.
 * @public
 */
export function readLearningPath(entity: Entity): LearningPath {
  const { metadata, spec } = parse(
    entity,
    isLearningPathEntity(entity),
    z.object({ metadata: metadataSchema, spec: learningPathSpecSchema }),
  );
  const { namespace } = entity.metadata;
  return {
    ...spec,
    ref: stringifyEntityRef(entity),
    title: metadata.title,
    description: metadata.description,
    sources: metadata.links,
    requires: spec.requires.map(whole('LearningPath', namespace)),
    steps: spec.steps.map(step => ({
      ...step,
      modules: step.modules.map(whole('LearningModule', namespace)),
      optional: step.optional.map(whole('LearningModule', namespace)),
    })),
  };
}

function parse<T extends z.ZodType>(
  entity: Entity,
  isOfKind: boolean,
  schema: T,
): z.output<T> {
  const { name } = entity.metadata;
  if (!isOfKind) {
    throw new Error(`${entity.kind} ${name} is not of a kind of the training`);
  }
  const { data, error } = schema.safeParse(entity);
  if (error) {
    const problems = error.issues.map(
      ({ path, message }) => `${path.join('.')}: ${message}`,
    );
    throw new Error(`${entity.kind} ${name}: ${problems.join('; ')}`);
  }
  return data;
}

function whole(defaultKind: string, defaultNamespace = 'default') {
  return (ref: string) =>
    stringifyEntityRef(parseEntityRef(ref, { defaultKind, defaultNamespace }));
}
