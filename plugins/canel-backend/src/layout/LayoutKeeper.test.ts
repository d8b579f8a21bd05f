import { mockServices } from '@backstage/backend-test-utils';
import { defaultPrecedence } from '@cloud-pi-native/plugin-canel-common';
import { buildMap } from '../graph/buildMap';
import type { SourceRows } from '../stores/SourceRowStore';
import { LayoutKeeper } from './LayoutKeeper';

jest.setTimeout(60_000);

/** Applications in a ring of relations. */
function ringOf(size: number, title: (index: number) => string) {
  const refOf = (index: number) => `system:default/a${index % size}`;
  const rows: SourceRows = {
    source: 'refapp',
    records: [],
    homologations: [],
    applications: Array.from({ length: size }, (_, index) => ({
      externalId: String(index),
      ref: refOf(index),
      title: title(index),
      restricted: false,
      lastSeenAt: '',
    })),
    relations: Array.from({ length: size }, (_, index) => ({
      externalId: String(index),
      sourceRef: refOf(index),
      targetRef: refOf(index + 1),
      kind: 'service-user' as const,
    })),
  };
  return buildMap(
    { catalog: [], sources: [rows], precedence: defaultPrecedence },
    1,
  );
}

describe('LayoutKeeper', () => {
  const logger = mockServices.logger.mock();
  const layouts = LayoutKeeper.create({ logger });
  const titled = (index: number) => `Application ${index}`;
  const map = ringOf(60, titled);

  afterAll(() => layouts.stop());

  it('answers at once, then with what the worker computed', async () => {
    const first = layouts.positionsOf(map);
    expect(first.generation).toBe(0);
    await layouts.settled();
    const computed = layouts.positionsOf(map);
    expect(computed.generation).toBe(1);
    expect([...computed.x]).not.toEqual([...first.x]);
    for (const axis of [computed.x, computed.y]) {
      expect(axis).toHaveLength(60);
      expect(Math.max(...axis)).toBeLessThanOrEqual(10_000);
    }
    // The picture fills the square on one side at least.
    const extent = (axis: Uint16Array) => Math.max(...axis) - Math.min(...axis);
    expect(Math.max(extent(computed.x), extent(computed.y))).toBe(10_000);
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it('leaves everything where it is when a title changes', async () => {
    const before = layouts.positionsOf(map);
    const renamed = ringOf(60, index => `Autre ${index}`);
    const after = layouts.positionsOf(renamed);
    await layouts.settled();
    expect(layouts.positionsOf(renamed)).toBe(after);
    expect([...after.x]).toEqual([...before.x]);
  });

  it('computes again when an application comes, starting from where the others are', async () => {
    layouts.positionsOf(map);
    await layouts.settled();
    const larger = ringOf(61, titled);
    const provisional = layouts.positionsOf(larger);
    expect(provisional.x).toHaveLength(61);
    await layouts.settled();
    expect(layouts.positionsOf(larger).generation).toBe(2);
  });
});
