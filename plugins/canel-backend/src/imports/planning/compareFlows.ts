import type { Flow, ImportCounts } from '@cloud-pi-native/plugin-canel-common';
import type { SourceRelation } from '@cloud-pi-native/plugin-canel-node';
import type { SourceRows, StoredRelation } from '../../stores/SourceRowStore';
import type { ComparedApplications } from './compareApplications';
import { type DraftFlow, flowKey } from './readFlowSheet';

/** Compares the flows of a file with those of earlier files. */
export function compareFlows(
  flows: readonly DraftFlow[],
  applications: Pick<ComparedApplications, 'idOf' | 'said'>,
  rows: SourceRows,
): { counts: ImportCounts; said: SourceRelation[] } {
  const known = new Map(rows.relations.map(one => [one.externalId, one]));
  const counts = { added: 0, changed: 0, unchanged: 0 };
  const said = new Map<string, SourceRelation>();
  for (const { source, target, flow } of flows) {
    const [from, to] = [source, target].map(applications.idOf);
    const externalId = flowKey(from, to, flow);
    if (said.has(externalId)) continue;
    const before = known.get(externalId);
    if (!before) counts.added += 1;
    else counts[isSame(before.flow, flow) ? 'unchanged' : 'changed'] += 1;
    said.set(externalId, {
      externalId,
      source: from,
      target: to,
      kind: 'flow',
      flow,
    });
  }
  // The sink takes away the relations of an application it is told of that it is not told of.
  const named = new Set(
    applications.said.flatMap(({ ref }) => (ref === undefined ? [] : [ref])),
  );
  for (const relation of rows.relations) {
    if (named.has(relation.sourceRef) && !said.has(relation.externalId)) {
      said.set(relation.externalId, toSource(relation));
    }
  }
  return { counts, said: [...said.values()] };
}

function toSource({
  externalId,
  sourceRef,
  targetRef,
  kind,
  flow,
}: StoredRelation): SourceRelation {
  return {
    externalId,
    source: sourceRef,
    target: targetRef,
    kind,
    ...(flow && { flow }),
  };
}

function isSame(
  a: Omit<Flow, 'source' | 'target'> | undefined,
  b: Omit<Flow, 'source' | 'target'>,
): boolean {
  const entries = (flow: object) =>
    JSON.stringify(
      Object.entries(flow)
        .filter(([, value]) => value !== undefined)
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    );
  return a !== undefined && entries(a) === entries(b);
}
