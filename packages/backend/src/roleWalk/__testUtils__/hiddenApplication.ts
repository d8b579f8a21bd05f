import type { Entity } from '@backstage/catalog-model';

/** Whose application nobody else may see. */
export const guardian = 'user:default/developer';

const direction = 'group:default/direction';

/** What everybody may see, some of which names what it leans on in the hidden application. */
export function openEntities(): Entity[] {
  return [
    entity('Group', 'direction', { type: 'direction', children: [] }),
    entity('Domain', 'secours', { owner: direction }),
    entity('System', 'vigie', {
      type: 'application',
      owner: direction,
      domain: 'secours',
      attributes: { protection: 'NP' },
    }),
    entity('System', 'phare', {
      type: 'application',
      owner: direction,
      domain: 'secours',
      attributes: { protection: 'NP', successor: 'system:default/occulte' },
    }),
    entity('Component', 'vigie-service', {
      ...service(direction),
      system: 'vigie',
      providesApis: ['vigie-api'],
      consumesApis: ['occulte-api', 'vigie-api'],
      dependsOn: ['component:occulte-service', 'component:phare-web'],
      dependencyOf: ['resource:default/occulte-base'],
    }),
    entity('Component', 'phare-web', {
      ...service(direction),
      system: 'phare',
      dependsOn: ['resource:default/occulte-base'],
    }),
    entity('API', 'vigie-api', {
      ...api(direction),
      system: 'system:default/vigie',
    }),
  ];
}

/**
 * An application in Diffusion Restreinte with all that stands in it, related to what is open both ways.
 *
 * @param file - path of a file of the catalog that the application declares, with {@link hiddenFile} in it
 */
export function hiddenEntities(file: string): Entity[] {
  return [
    entity('System', 'occulte', {
      type: 'application',
      owner: guardian,
      domain: 'secours',
      attributes: { protection: 'DR' },
    }),
    entity('Component', 'occulte-service', {
      ...service(guardian),
      system: 'occulte',
      providesApis: ['occulte-api'],
      consumesApis: ['vigie-api'],
      dependsOn: ['component:vigie-service', 'resource:occulte-base'],
    }),
    entity('Component', 'occulte-module', {
      ...service(guardian),
      subcomponentOf: 'occulte-service',
      dependencyOf: ['component:phare-web'],
    }),
    entity('API', 'occulte-api', { ...api(guardian), system: 'occulte' }),
    entity('Resource', 'occulte-base', {
      type: 'database',
      owner: guardian,
      system: 'occulte',
      dependencyOf: ['component:vigie-service'],
    }),
    {
      ...entity('Flow', 'vigie-vers-occulte', {
        owner: guardian,
        source: 'vigie',
        target: 'occulte',
        nature: 'data',
      }),
      apiVersion: 'cloud-pi-native.fr/v1alpha1',
    },
    entity('Location', 'depot', { type: 'file', target: file }, `file:${file}`),
  ];
}

/** What the hidden application declares in a file of its own. */
export const hiddenFile = JSON.stringify(
  entity('Resource', 'occulte-cache', {
    type: 'cache',
    owner: guardian,
    system: 'occulte',
    dependencyOf: ['component:vigie-service'],
  }),
);

function service(owner: string) {
  return { type: 'service', lifecycle: 'production', owner };
}

function api(owner: string) {
  return {
    type: 'openapi',
    lifecycle: 'production',
    owner,
    definition: 'openapi: 3.0.3',
  };
}

function entity(
  kind: string,
  name: string,
  spec: Entity['spec'],
  from: string = 'url:https://forge.invalid/catalogue/catalog-info.yaml',
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      annotations: {
        'backstage.io/managed-by-location': from,
        'backstage.io/managed-by-origin-location': from,
      },
    },
    spec,
  };
}
