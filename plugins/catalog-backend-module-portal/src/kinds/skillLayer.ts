import { createCatalogModelLayer } from '@backstage/catalog-model/alpha';
import {
  kindGroup,
  kindVersion,
  ownerField,
  ownershipPair,
  skillSpecJsonSchema,
} from '@cloud-pi-native/plugin-portal-common';

/** Adds the kind `Skill`: what a team must be able to do, in five levels. */
export const skillLayer = createCatalogModelLayer({
  layerId: `${kindGroup}/kind-skill`,
  builder: model => {
    model.addKind({
      group: kindGroup,
      names: { kind: 'Skill', singular: 'skill', plural: 'skills' },
      description: 'What a team must be able to do, in five levels',
      versions: [
        {
          name: kindVersion,
          relationFields: [ownerField],
          schema: {
            jsonSchema: {
              type: 'object',
              required: ['spec'],
              properties: { spec: skillSpecJsonSchema() },
            },
          },
        },
      ],
    });
    model.addRelationPair(ownershipPair('Skill', 'Who keeps the skill'));
  },
});
