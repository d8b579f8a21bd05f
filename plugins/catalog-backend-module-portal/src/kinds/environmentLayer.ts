import { createCatalogModelLayer } from '@backstage/catalog-model/alpha';
import {
  kindGroup,
  kindVersion,
  nameRules,
  ownerField,
  ownershipPair,
  referenceSchema,
  stages,
} from '@cloud-pi-native/plugin-portal-common';
import { resourceAmountSchema } from './resourceAmountSchema';

/** Adds the kind `Environment`: one namespace of a project, on one cluster, with one stage. */
export const environmentLayer = createCatalogModelLayer({
  layerId: `${kindGroup}/kind-environment`,
  builder: model => {
    model.addKind({
      group: kindGroup,
      names: {
        kind: 'Environment',
        singular: 'environment',
        plural: 'environments',
      },
      description:
        'A namespace of a project on a cluster, with its stage and its resources',
      versions: [
        {
          name: kindVersion,
          relationFields: [
            ownerField,
            {
              selector: { path: 'spec.system' },
              relation: 'partOf',
              defaultKind: 'System',
              defaultNamespace: 'inherit',
              allowedKinds: ['System'],
            },
            {
              selector: { path: 'spec.cluster' },
              relation: 'dependsOn',
              defaultKind: 'Resource',
              defaultNamespace: 'default',
              allowedKinds: ['Resource'],
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
                    'owner',
                    'system',
                    'stage',
                    'cluster',
                    'zone',
                    'resources',
                  ],
                  properties: {
                    owner: referenceSchema(
                      'Reference of the group of the project',
                    ),
                    system: referenceSchema('Reference of the application'),
                    stage: { type: 'string', enum: [...stages] },
                    cluster: referenceSchema('Reference of the cluster'),
                    zone: {
                      type: 'string',
                      pattern: nameRules.zone.pattern.source,
                      maxLength: nameRules.zone.maxLength,
                    },
                    resources: resourceAmountSchema,
                  },
                },
              },
            },
          },
        },
      ],
    });
    model.addRelationPair(
      ownershipPair('Environment', 'Who answers for the environment'),
    );
    model.addRelationPair({
      fromKind: 'Environment',
      toKind: 'System',
      description: 'The application that runs in the environment',
      forward: { type: 'partOf', title: 'part of' },
      reverse: { type: 'hasPart', title: 'has part' },
    });
    model.addRelationPair({
      fromKind: 'Environment',
      toKind: 'Resource',
      description: 'The cluster that holds the environment',
      forward: { type: 'dependsOn', title: 'depends on' },
      reverse: { type: 'dependencyOf', title: 'dependency of' },
    });
  },
});
