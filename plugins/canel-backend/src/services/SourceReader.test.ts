import { mockServices } from '@backstage/backend-test-utils';
import type { SourceReading } from '@cloud-pi-native/plugin-canel-common';
import type {
  ApplicationSource,
  CanelRecordSink,
} from '@cloud-pi-native/plugin-canel-node';
import type { ReadingStore } from '../stores/ReadingStore';
import { SourceReader } from './SourceReader';

type End = 'failed' | 'refused' | 'succeeded';

const start = Date.parse('2026-11-22T10:00:00.000Z');
const minute = 60_000;

/** Readings in memory, newest first: a database would wait for clocks that these tests hold. */
class ReadingList implements ReadingStore {
  readonly readings = new Map<string, SourceReading>();

  async put(id: string, reading: SourceReading) {
    this.readings.set(id, reading);
  }

  async last(source: string, state?: SourceReading['state']) {
    const readings = await this.list(source, Infinity);
    return readings.find(one => state === undefined || one.state === state);
  }

  async list(source: string, limit: number) {
    return [...this.readings.values()]
      .filter(one => one.source === source)
      .reverse()
      .slice(0, limit);
  }
}

/** A source that people read, or that is read again; how it ends each time. */
function setUp(ends: readonly End[]) {
  const left = [...ends];
  let end: End = 'succeeded';
  const readings = new ReadingList();
  const scheduler = mockServices.scheduler();
  const source: ApplicationSource = {
    id: 'refapp',
    title: { fr: 'RefApp', en: 'RefApp' },
    schedule: { frequency: { trigger: 'manual' }, timeout: { minutes: 1 } },
    rejectRemovalsAbovePercentage: 10,
    read: async () => {
      end = left.shift() ?? 'succeeded';
      if (end === 'failed') throw new Error('RefApp does not answer');
      return { kind: 'full', applications: [], relations: [] };
    },
  };
  const write: CanelRecordSink['write'] = async () => ({
    read: 0,
    added: 0,
    changed: 0,
    removed: 0,
    unchanged: 0,
    remarks: [],
    written: [],
    ...(end === 'refused' && {
      refused: { fr: 'Trop de retraits', en: 'Too many removals' },
    }),
  });
  return {
    readings,
    startReader: async () => {
      const reader = SourceReader.create({
        sources: [source],
        sink: { write },
        readings,
        scheduler,
        logger: mockServices.logger.mock(),
      });
      await reader.schedule();
      return reader;
    },
    /** Minutes between the first reading and each one. */
    beginnings: () =>
      [...readings.readings.values()].map(
        ({ startedAt }) => (Date.parse(startedAt) - start) / minute,
      ),
  };
}

describe('SourceReader', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: start });
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('reads again soon what failed, then less and less often, until it succeeds', async () => {
    const { startReader, beginnings } = setUp(Array(6).fill('failed'));
    const reader = await startReader();
    await reader.start('refapp');
    const [{ nextReadingAt }] = await reader.list();
    expect(nextReadingAt).toBe('2026-11-22T10:01:00.000Z');
    await jest.advanceTimersByTimeAsync(180 * minute);
    expect(beginnings()).toEqual([0, 1, 3, 7, 15, 30, 45]);
    const [{ readings }] = await reader.list();
    expect(readings[0].state).toBe('succeeded');
  });

  it('begins again with a short rest after a success', async () => {
    const { startReader, beginnings } = setUp([
      'failed',
      'failed',
      'succeeded',
      'failed',
    ]);
    const reader = await startReader();
    await reader.start('refapp');
    await jest.advanceTimersByTimeAsync(10 * minute);
    await reader.start('refapp');
    await jest.advanceTimersByTimeAsync(10 * minute);
    expect(beginnings()).toEqual([0, 1, 3, 10, 11]);
  });

  it('leaves a reading that was refused to who looks at it', async () => {
    const { startReader, beginnings } = setUp(['refused']);
    const reader = await startReader();
    await reader.start('refapp');
    await jest.advanceTimersByTimeAsync(60 * minute);
    expect(beginnings()).toEqual([0]);
  });

  it('remembers across a restart, and forgets when it stops', async () => {
    const { startReader, beginnings } = setUp(['failed', 'failed']);
    const reader = await startReader();
    await reader.start('refapp');
    reader.stop();
    await jest.advanceTimersByTimeAsync(60 * minute);
    expect(beginnings()).toEqual([0]);
    await startReader();
    await jest.advanceTimersByTimeAsync(60 * minute);
    expect(beginnings()).toEqual([0, 61, 63]);
  });
});
