import { createCatalogModelLayer } from '@backstage/catalog-model/alpha';
import {
  kindGroup,
  nameRules,
  ownerField,
  protectionLevels,
  stages,
} from '@cloud-pi-native/plugin-portal-common';
import { resourceAmountSchema } from './resourceAmountSchema';

const protection = { type: 'string', enum: [...protectionLevels] };
const owner = { type: 'string', minLength: 1 };

/** Tells what the hosting says of itself: `Resource` of type `hosting-zone` and of type `cluster`. */
export const hostingLayer = createCatalogModelLayer({
  layerId: `${kindGroup}/resource-hosting`,
  builder: model => {
    model.addKindVersion({
      kind: 'Resource',
      versions: [
        {
          name: ['v1alpha1', 'v1beta1'],
          specType: 'hosting-zone',
          description: 'A hosting zone, with its level of protection',
          relationFields: [ownerField],
          schema: {
            jsonSchema: {
              type: 'object',
              required: ['spec'],
              properties: {
                spec: {
                  type: 'object',
                  required: ['type', 'owner', 'protection'],
                  properties: {
                    type: { const: 'hosting-zone' },
                    owner,
                    protection,
                  },
                },
              },
            },
          },
        },
        {
          name: ['v1alpha1', 'v1beta1'],
          specType: 'cluster',
          description: 'A cluster on which environments can be placed',
          relationFields: [
            ownerField,
            {
              selector: { path: 'spec.dependsOn' },
              relation: 'dependsOn',
              defaultNamespace: 'inherit',
              allowedKinds: ['Component', 'Resource'],
            },
          ],
          schema: {
            jsonSchema: {
              type: 'object',
              required: ['spec'],
              properties: {
                spec: {
                  type: 'object',
                  required: [
                    'type',
                    'owner',
                    'zone',
                    'protection',
                    'stages',
                    'capacity',
                  ],
                  properties: {
                    type: { const: 'cluster' },
                    owner,
                    dependsOn: {
                      type: 'array',
                      items: { type: 'string', minLength: 1 },
                    },
                    zone: {
                      type: 'string',
                      pattern: nameRules.zone.pattern.source,
                      maxLength: nameRules.zone.maxLength,
                    },
                    protection,
                    stages: {
                      type: 'array',
                      minItems: 1,
                      uniqueItems: true,
                      items: { type: 'string', enum: [...stages] },
                    },
                    capacity: resourceAmountSchema,
                  },
                },
              },
            },
          },
        },
      ],
    });
  },
});
