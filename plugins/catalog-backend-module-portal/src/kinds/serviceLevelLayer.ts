import { createCatalogModelLayer } from '@backstage/catalog-model/alpha';
import {
  kindGroup,
  kindVersion,
  ownerField,
  ownershipPair,
} from '@cloud-pi-native/plugin-portal-common';
import { serviceLevelSpecJsonSchema } from '@cloud-pi-native/plugin-service-levels-common';

/** Adds the kind `ServiceLevel`: what is promised of a service of the offer, and how that is measured. */
export const serviceLevelLayer = createCatalogModelLayer({
  layerId: `${kindGroup}/kind-service-level`,
  builder: model => {
    model.addKind({
      group: kindGroup,
      names: {
        kind: 'ServiceLevel',
        singular: 'servicelevel',
        plural: 'servicelevels',
      },
      description: 'What is promised of a service of the offer',
      versions: [
        {
          name: kindVersion,
          relationFields: [ownerField],
          schema: {
            jsonSchema: {
              type: 'object',
              required: ['spec'],
              properties: { spec: serviceLevelSpecJsonSchema() },
            },
          },
        },
      ],
    });
    model.addRelationPair(
      ownershipPair('ServiceLevel', 'Who runs the service'),
    );
  },
});
