import { resourceNames } from '@cloud-pi-native/plugin-portal-common';

/** CPU in cores, memory and storage in GiB, GPU in cards; never negative. */
export const resourceAmountSchema = {
  type: 'object',
  required: [...resourceNames],
  properties: Object.fromEntries(
    resourceNames.map(name => [name, { type: 'number', minimum: 0 }]),
  ),
};
