import { createCatalogModelLayer } from '@backstage/catalog-model/alpha';
import {
  kindGroup,
  kindVersion,
  ownerField,
  ownershipPair,
} from '@cloud-pi-native/plugin-portal-common';
import {
  learningModuleSpecJsonSchema,
  learningPathSpecJsonSchema,
} from '@cloud-pi-native/plugin-training-common';

const kinds = [
  {
    names: {
      kind: 'LearningModule',
      singular: 'learningmodule',
      plural: 'learningmodules',
    },
    description: 'One resource, chapter, tutorial or exam to learn from',
    specSchema: learningModuleSpecJsonSchema(),
    owned: 'Who keeps the module',
    required: 'What is to be done before the module',
  },
  {
    names: {
      kind: 'LearningPath',
      singular: 'learningpath',
      plural: 'learningpaths',
    },
    description: 'Ordered steps of modules, towards one aim',
    specSchema: learningPathSpecJsonSchema(),
    owned: 'Who keeps the path',
    required: 'What is to be finished before the path',
  },
];

/** Adds the kinds `LearningModule` and `LearningPath`: what there is to learn from, and in which order. */
export const learningLayer = createCatalogModelLayer({
  layerId: `${kindGroup}/kind-learning`,
  builder: model => {
    for (const { names, description, specSchema, owned, required } of kinds) {
      const { kind } = names;
      model.addKind({
        group: kindGroup,
        names,
        description,
        versions: [
          {
            name: kindVersion,
            relationFields: [
              ownerField,
              {
                selector: { path: 'spec.requires' },
                relation: 'dependsOn',
                defaultKind: kind,
                defaultNamespace: 'inherit',
                allowedKinds: [kind],
              },
            ],
            schema: {
              jsonSchema: {
                type: 'object',
                required: ['spec'],
                properties: { spec: specSchema },
              },
            },
          },
        ],
      });
      model.addRelationPair(ownershipPair(kind, owned));
      model.addRelationPair({
        fromKind: kind,
        toKind: kind,
        description: required,
        forward: { type: 'dependsOn', title: 'depends on' },
        reverse: { type: 'dependencyOf', title: 'dependency of' },
      });
    }
  },
});
