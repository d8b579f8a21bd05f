import {
  portalApiVersion,
  resourceNames,
} from '@cloud-pi-native/plugin-portal-common';

const [group, version] = portalApiVersion.split('/');

/** Group of the kinds of the portal, the part of their `apiVersion` before the slash. */
export const kindGroup = group;
/** Version of the kinds of the portal. */
export const kindVersion = version;

/** CPU in cores, memory and storage in GiB, GPU in cards; never negative. */
export const resourceAmountSchema = {
  type: 'object',
  required: [...resourceNames],
  properties: Object.fromEntries(
    resourceNames.map(name => [name, { type: 'number', minimum: 0 }]),
  ),
};
