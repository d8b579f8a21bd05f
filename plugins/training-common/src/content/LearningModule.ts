import type { Entity } from '@backstage/catalog-model';
import type { z } from 'zod';
import type {
  LearningModuleSpec,
  learningModuleSpecSchema,
} from './moduleSpec';

/** A module, as the catalog keeps it. @public */
export interface LearningModuleEntity extends Entity {
  kind: 'LearningModule';
  spec: z.input<typeof learningModuleSpecSchema>;
}

/** A module, as the rules and the screens use it; every reference is whole. @public */
export interface LearningModule extends LearningModuleSpec {
  /** Entity reference, `learningmodule:default/…`. */
  ref: string;
  /** French title. */
  title: string;
  /** French description. */
  description: string;
  /** Where the module was published first. */
  sources: { url: string; title: string }[];
}
