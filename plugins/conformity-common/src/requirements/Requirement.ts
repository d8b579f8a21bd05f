import type { Entity } from '@backstage/catalog-model';
import type { z } from 'zod';
import type { RequirementSpec, requirementSpecSchema } from './requirementSpec';

/** A requirement of the CCT, as the catalog keeps it. @public */
export interface RequirementEntity extends Entity {
  kind: 'Requirement';
  spec: z.input<typeof requirementSpecSchema>;
}

/** A requirement of the CCT, as the rules and the screens use it. @public */
export interface Requirement extends RequirementSpec {
  /** Name of the entity, of its page and of its hand-written part: the key in lower case. */
  name: string;
  /** French title. */
  title: string;
  /** One French sentence. */
  description: string;
  /** Public page of the source. */
  source: { url: string; title: string };
}
