import type { SourceReading } from '@cloud-pi-native/plugin-canel-common';
import { nextReading } from './nextReading';

const reading: SourceReading = {
  source: 'refapp',
  startedAt: '2026-11-22T08:00:00.000Z',
  state: 'succeeded',
  read: 1,
  added: 0,
  changed: 0,
  removed: 0,
  remarks: [],
};

describe('nextReading', () => {
  it('is a period after the beginning of the last one', () => {
    expect(nextReading({ hours: 1, minutes: 15 }, [reading])).toBe(
      '2026-11-22T09:15:00.000Z',
    );
    expect(nextReading({ minutes: 15 }, [])).toBeUndefined();
  });

  it('is when the cron expression says, and unknown when people decide', () => {
    const next = new Date(nextReading({ cron: '30 4 * * *' }, []) ?? 0);
    expect([next.getHours(), next.getMinutes()]).toEqual([4, 30]);
    expect(next.getTime()).toBeGreaterThan(Date.now());
    expect(nextReading({ trigger: 'manual' }, [reading])).toBeUndefined();
  });
});
