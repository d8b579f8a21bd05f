import type { Entity } from '@backstage/catalog-model';
import type { z } from 'zod';
import type { LearningPathSpec, learningPathSpecSchema } from './pathSpec';

/** A path, as the catalog keeps it. @public */
export interface LearningPathEntity extends Entity {
  kind: 'LearningPath';
  spec: z.input<typeof learningPathSpecSchema>;
}

/** A path, as the rules and the screens use it; every reference is whole. @public */
export interface LearningPath extends LearningPathSpec {
  /** Entity reference, `learningpath:default/…`. */
  ref: string;
  /** French title. */
  title: string;
  /** French description. */
  description: string;
  /** Where the path was published first. */
  sources: { url: string; title: string }[];
}

/** One step of a path. @public */
export type LearningStep = LearningPath['steps'][number];
