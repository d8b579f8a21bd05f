import {
  type CatalogModelKindRelationFieldDefinition,
  createCatalogModelLayer,
} from '@backstage/catalog-model/alpha';
import { flowNatures } from '@cloud-pi-native/plugin-canel-common';
import {
  kindGroup,
  kindVersion,
  ownerField,
  ownershipPair,
  referenceSchema,
} from '@cloud-pi-native/plugin-portal-common';

const end = (field: string): CatalogModelKindRelationFieldDefinition => ({
  selector: { path: `spec.${field}` },
  relation: field === 'source' ? 'flowsFrom' : 'flowsTo',
  defaultKind: 'System',
  defaultNamespace: 'default',
  allowedKinds: ['System'],
});

/** Adds the kind `Flow`: what goes from one application to another, declared in Git. */
export const flowLayer = createCatalogModelLayer({
  layerId: `${kindGroup}/kind-flow`,
  builder: model => {
    model.addKind({
      group: kindGroup,
      names: { kind: 'Flow', singular: 'flow', plural: 'flows' },
      description: 'What goes from one application to another',
      versions: [
        {
          name: kindVersion,
          relationFields: [ownerField, end('source'), end('target')],
          schema: {
            jsonSchema: {
              type: 'object',
              required: ['spec'],
              properties: {
                spec: {
                  type: 'object',
                  required: ['source', 'target', 'nature'],
                  properties: {
                    owner: referenceSchema(
                      'Reference of who answers for the flow',
                    ),
                    source: referenceSchema('Reference of the application'),
                    target: referenceSchema('Reference of the application'),
                    nature: {
                      type: 'string',
                      enum: [...flowNatures],
                      description:
                        'With service, the source calls the target; else the target receives what the source sends',
                    },
                    protocol: { type: 'string', minLength: 1 },
                    port: { type: 'integer', minimum: 1, maximum: 65_535 },
                    frequency: { type: 'string', minLength: 1 },
                    data: { type: 'string', minLength: 1 },
                    sensitivity: {
                      type: 'string',
                      enum: ['NP', 'DR'],
                      description: 'Protection of what it carries',
                    },
                    encrypted: { type: 'boolean' },
                    exposure: {
                      type: 'string',
                      enum: ['internet', 'intranet', 'rie'],
                    },
                  },
                },
              },
            },
          },
        },
      ],
    });
    model.addRelationPair(ownershipPair('Flow', 'Who answers for the flow'));
    model.addRelationPair({
      fromKind: 'Flow',
      toKind: 'System',
      description: 'The application that the flow comes from',
      forward: { type: 'flowsFrom', title: 'flows from' },
      reverse: { type: 'sourceOf', title: 'source of' },
    });
    model.addRelationPair({
      fromKind: 'Flow',
      toKind: 'System',
      description: 'The application that the flow goes to',
      forward: { type: 'flowsTo', title: 'flows to' },
      reverse: { type: 'targetOf', title: 'target of' },
    });
  },
});
