import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { type Flow, flowNatures } from '@cloud-pi-native/plugin-canel-common';
import type { MappedFlow } from './ApplicationMap';

/** A flow declared in Git; the catalog has checked its form. */
export function readFlowEntity(entity: Entity): MappedFlow | undefined {
  if (entity.kind.toLowerCase() !== 'flow') return undefined;
  const spec = new Map<string, unknown>(Object.entries(entity.spec ?? {}));
  const nature = flowNatures.find(one => one === spec.get('nature'));
  const [source, target] = ['flowFrom', 'flowTo'].map(
    type =>
      entity.relations?.find(relation => relation.type === type)?.targetRef,
  );
  const [from, to] = [
    source ?? refOf(spec.get('source')),
    target ?? refOf(spec.get('target')),
  ];
  if (!nature || !from || !to) return undefined;
  const text = (id: string) => {
    const value = spec.get(id);
    return typeof value === 'string' ? value : undefined;
  };
  const port = spec.get('port');
  const encrypted = spec.get('encrypted');
  const sensitivity = (['NP', 'DR'] as const).find(
    one => one === spec.get('sensitivity'),
  );
  const exposure = (['internet', 'intranet', 'rie'] as const).find(
    one => one === spec.get('exposure'),
  );
  const flow: Flow = {
    source: from,
    target: to,
    nature,
    protocol: text('protocol'),
    port: typeof port === 'number' ? port : undefined,
    frequency: text('frequency'),
    data: text('data'),
    sensitivity,
    encrypted: typeof encrypted === 'boolean' ? encrypted : undefined,
    exposure,
  };
  return { ...flow, id: stringifyEntityRef(entity), origin: 'catalog' };
}

function refOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const [kind, rest] = value.includes(':')
    ? value.toLowerCase().split(':')
    : ['system', value.toLowerCase()];
  return `${kind}:${rest.includes('/') ? rest : `default/${rest}`}`;
}
