import { runsOf } from './runsOf';

const from = '2026-10-24T22:00:00.000Z';

describe('runsOf', () => {
  it('puts together the minutes that were the same', () => {
    expect(runsOf('uuddnmo', from)).toEqual([
      { kind: 'up', from, to: '2026-10-24T22:02:00.000Z' },
      {
        kind: 'down',
        from: '2026-10-24T22:02:00.000Z',
        to: '2026-10-24T22:04:00.000Z',
      },
      {
        kind: 'noData',
        from: '2026-10-24T22:04:00.000Z',
        to: '2026-10-24T22:05:00.000Z',
      },
      {
        kind: 'maintenance',
        from: '2026-10-24T22:05:00.000Z',
        to: '2026-10-24T22:06:00.000Z',
      },
      {
        kind: 'outside',
        from: '2026-10-24T22:06:00.000Z',
        to: '2026-10-24T22:07:00.000Z',
      },
    ]);
  });

  it('fills the day of 25 hours, and has nothing to say of none', () => {
    expect(runsOf('u'.repeat(1_500), from)).toEqual([
      { kind: 'up', from, to: '2026-10-25T23:00:00.000Z' },
    ]);
    expect(runsOf('', from)).toEqual([]);
  });
});
