import {
  type Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type {
  EdgeKind,
  GraphEdge,
  NodeKind,
} from '@cloud-pi-native/plugin-canel-common';

const nodeKindByKind: Readonly<Record<string, NodeKind | undefined>> = {
  domain: 'zone',
  component: 'module',
  api: 'api',
  resource: 'resource',
  environment: 'environment',
  group: 'group',
};

/** What an entity is on the map; `undefined` when it is not on it. */
export function nodeKindOf({ kind, spec }: Entity): NodeKind | undefined {
  const lowered = kind.toLowerCase();
  if (lowered === 'system') {
    return spec?.type === 'application' ? 'application' : undefined;
  }
  return nodeKindByKind[lowered];
}

const edgeKindByRelation: Readonly<Record<string, EdgeKind | undefined>> = {
  dependsOn: 'depends-on',
  providesApi: 'provides-api',
  consumesApi: 'consumes-api',
};

/** The zone around a zone or an application, or the application around its parts. */
export function parentOf(entity: Entity, kind: NodeKind): string | undefined {
  const wanted =
    kind === 'zone' || kind === 'application' ? 'domain' : 'system';
  return entity.relations
    ?.filter(({ type }) => type === 'partOf')
    .map(({ targetRef }) => targetRef)
    .find(ref => parseEntityRef(ref).kind === wanted);
}

/**
 * The edges that start from an entity. What a zone contains is no edge: a zone does not fall with one of its
 * applications.
 */
export function edgesOf(entity: Entity, kind: NodeKind): GraphEdge[] {
  const ref = stringifyEntityRef(entity);
  return (entity.relations ?? []).flatMap(
    ({ type, targetRef }): GraphEdge[] => {
      if (type === 'partOf' && !['zone', 'application'].includes(kind)) {
        return [{ source: targetRef, target: ref, kind: 'contains' }];
      }
      if (type === 'ownedBy' && kind === 'application') {
        return [{ source: targetRef, target: ref, kind: 'owns' }];
      }
      const edge = edgeKindByRelation[type];
      if (!edge) return [];
      const isHosting = edge === 'depends-on' && kind === 'environment';
      return [
        {
          source: ref,
          target: targetRef,
          kind: isHosting ? 'hosted-on' : edge,
        },
      ];
    },
  );
}
