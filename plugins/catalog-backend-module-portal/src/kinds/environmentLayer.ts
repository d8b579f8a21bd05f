import { createCatalogModelLayer } from '@backstage/catalog-model/alpha';
import { nameRules, stages } from '@cloud-pi-native/plugin-portal-common';
import { kindGroup, kindVersion, resourceAmountSchema } from './schemas';

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
            {
              selector: { path: 'spec.owner' },
              relation: 'ownedBy',
              defaultKind: 'Group',
              defaultNamespace: 'inherit',
              allowedKinds: ['Group', 'User'],
            },
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
                    owner: {
                      type: 'string',
                      minLength: 1,
                      description: 'Reference of the group of the project',
                    },
                    system: {
                      type: 'string',
                      minLength: 1,
                      description: 'Reference of the application',
                    },
                    stage: { type: 'string', enum: [...stages] },
                    cluster: {
                      type: 'string',
                      minLength: 1,
                      description: 'Reference of the cluster',
                    },
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
    model.addRelationPair({
      fromKind: 'Environment',
      toKind: ['Group', 'User'],
      description: 'Who answers for the environment',
      forward: { type: 'ownedBy', title: 'owned by' },
      reverse: { type: 'ownerOf', title: 'owner of' },
    });
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
