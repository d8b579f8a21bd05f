import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  attributeById,
  attributeSources,
  defaultPrecedence,
  type Precedence,
} from '@cloud-pi-native/plugin-canel-common';

/** Reads `canel.precedence`: which source is believed first, by attribute id and by `default`. */
export function readPrecedence(config: Config): Precedence {
  const given = config.getOptionalConfig('canel.precedence');
  const orders = (given?.keys() ?? []).map(id => {
    if (id !== 'default' && !attributeById(id)) {
      throw new InputError(
        `canel.precedence.${id}: there is no attribute ${id}; write the id of one, or default`,
      );
    }
    const order = given?.getStringArray(id) ?? [];
    return [id, order.map(name => readSource(id, name))] as const;
  });
  return { ...defaultPrecedence, ...Object.fromEntries(orders) };
}

function readSource(id: string, name: string) {
  const source = attributeSources.find(one => one === name);
  if (source) return source;
  throw new InputError(
    `canel.precedence.${id}: '${name}' is none of ${attributeSources.join(
      ', ',
    )}`,
  );
}
