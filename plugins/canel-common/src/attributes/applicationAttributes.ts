import type { AttributeDefinition } from './AttributeDefinition';
import {
  costAttributes,
  hostingAttributes,
  identityAttributes,
  lifeAttributes,
  peopleAttributes,
  qualityAttributes,
  securityAttributes,
  sourcingAttributes,
  technologyAttributes,
} from './definitions';

/** Everything an application is described by, in the order of its identity card. @public */
export const applicationAttributes: readonly AttributeDefinition[] = [
  ...identityAttributes,
  ...peopleAttributes,
  ...securityAttributes,
  ...hostingAttributes,
  ...sourcingAttributes,
  ...lifeAttributes,
  ...technologyAttributes,
  ...costAttributes,
  ...qualityAttributes,
];

const byId = new Map(applicationAttributes.map(one => [one.id, one]));

/** @public */
export function attributeById(id: string): AttributeDefinition | undefined {
  return byId.get(id);
}
