import type { CatalogModelLayer } from '@backstage/catalog-model/alpha';
import { environmentLayer } from './environmentLayer';
import { hostingLayer } from './hostingLayer';
import { learningLayer } from './learningLayer';
import { requirementLayer } from './requirementLayer';
import { skillLayer } from './skillLayer';
import { serviceLevelLayer } from './serviceLevelLayer';

/** What the portal adds to the catalog's model; a new kind is one more layer. */
export const portalModelLayers: CatalogModelLayer[] = [
  environmentLayer,
  hostingLayer,
  learningLayer,
  requirementLayer,
  serviceLevelLayer,
  skillLayer,
];
