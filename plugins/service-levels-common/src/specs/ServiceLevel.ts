import type { Entity } from '@backstage/catalog-model';
import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type { z } from 'zod';
import type {
  ServiceLevelSpec,
  serviceLevelSpecSchema,
} from './serviceLevelSpec';

/** A service level, as the catalog keeps it. @public */
export interface ServiceLevelEntity extends Entity {
  kind: 'ServiceLevel';
  spec: z.input<typeof serviceLevelSpecSchema>;
}

/** A service level, as the rules and the screens use it. @public */
export interface ServiceLevel
  extends Omit<ServiceLevelSpec, 'presentation' | 'counts' | 'measure'> {
  /** Name of the entity, of its page and of its probes. */
  name: string;
  title: BilingualText;
  description: BilingualText;
  /** What counts as an interruption. */
  counts: BilingualText;
  /** How it is measured. */
  measure: BilingualText;
  /** Public pages that say what is promised. */
  sources: { url: string; title: string }[];
}
