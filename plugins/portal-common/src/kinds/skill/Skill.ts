import type { Entity } from '@backstage/catalog-model';
import type { z } from 'zod';
import type { SkillSpec, skillSpecSchema } from './skillSpec';

/** A skill that teams need, as the catalog keeps it. @public */
export interface SkillEntity extends Entity {
  kind: 'Skill';
  spec: z.input<typeof skillSpecSchema>;
}

/** A skill that teams need, as the rules and the screens use it. @public */
export interface Skill extends SkillSpec {
  /** Reference of the entity: `skill:default/kubernetes`. */
  ref: string;
  /** Name of the entity: `kubernetes`. */
  name: string;
  /** French title; that of the published matrix for an official row. */
  title: string;
  /** One French sentence: what is expected. */
  description: string;
  /** Public pages to learn from. */
  links: { url: string; title: string }[];
}
