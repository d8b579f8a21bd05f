import { createCatalogModelLayer } from '@backstage/catalog-model/alpha';
import { requirementSpecJsonSchema } from '@cloud-pi-native/plugin-conformity-common';
import {
  kindGroup,
  kindVersion,
  ownerField,
  ownershipPair,
} from '@cloud-pi-native/plugin-portal-common';

/** Adds the kind `Requirement`: what the CCT asks of every application of the offer. */
export const requirementLayer = createCatalogModelLayer({
  layerId: `${kindGroup}/kind-requirement`,
  builder: model => {
    model.addKind({
      group: kindGroup,
      names: {
        kind: 'Requirement',
        singular: 'requirement',
        plural: 'requirements',
      },
      description: 'What the CCT asks of every application of the offer',
      versions: [
        {
          name: kindVersion,
          relationFields: [ownerField],
          schema: {
            jsonSchema: {
              type: 'object',
              required: ['spec'],
              properties: { spec: requirementSpecJsonSchema() },
            },
          },
        },
      ],
    });
    model.addRelationPair(
      ownershipPair('Requirement', 'Who keeps the requirement'),
    );
  },
});
