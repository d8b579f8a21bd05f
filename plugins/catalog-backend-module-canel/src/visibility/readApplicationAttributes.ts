import { InputError } from '@backstage/errors';
import type { JsonValue } from '@backstage/types';
import {
  applicationAttributes,
  attributeById,
  type AttributeValue,
  readAttribute,
} from '@cloud-pi-native/plugin-canel-common';

/**
 * Reads `spec.attributes` of an application: the values as the map keeps them.
 *
 * @throws InputError that names each attribute that is not right, and the fix
 */
export function readApplicationAttributes(
  attributes: JsonValue | undefined,
): Record<string, AttributeValue> {
  if (attributes === undefined) return {};
  if (
    typeof attributes !== 'object' ||
    attributes === null ||
    Array.isArray(attributes)
  ) {
    throw new InputError(
      'spec.attributes is not a set of attributes: write one attribute a line, such as “protection: NP”',
    );
  }
  const values: Record<string, AttributeValue> = {};
  const problems: string[] = [];
  for (const [id, raw] of Object.entries(attributes)) {
    const definition = attributeById(id);
    if (!definition) {
      problems.push(
        `spec.attributes.${id} is not an attribute of applications: use ${applicationAttributes
          .map(one => one.id)
          .join(', ')}`,
      );
      continue;
    }
    const reading = readAttribute(definition, raw);
    if ('value' in reading) values[id] = reading.value;
    else problems.push(`spec.attributes.${id}: ${reading.problem.en}`);
  }
  if (problems.length > 0) throw new InputError(problems.join('; '));
  return values;
}
