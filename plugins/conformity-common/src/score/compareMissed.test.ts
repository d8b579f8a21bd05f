import type { MissedRequirement } from '../answers/portfolio';
import { positionStates } from '../positions/positionOf';
import { compareMissed } from './compareMissed';

function missed(
  requirement: string,
  counts: Partial<MissedRequirement['counts']>,
  level: MissedRequirement['level'] = 'I',
): MissedRequirement {
  const none = Object.fromEntries(
    positionStates.map(state => [state, 0]),
  ) as MissedRequirement['counts'];
  return { requirement, level, counts: { ...none, ...counts } };
}

describe('compareMissed', () => {
  it('puts what is missed before what is not known, and level P before level I', () => {
    const sorted = [
      missed('known-met', { met: 9 }),
      missed('silent', { unstated: 9 }),
      missed('silent-P', { unstated: 9 }, 'P'),
      missed('missed-once', { unmet: 1, met: 8 }),
      missed('missed-twice', { unmet: 1, partial: 1 }),
    ].sort(compareMissed);
    expect(sorted.map(({ requirement }) => requirement)).toEqual([
      'missed-twice',
      'missed-once',
      'silent-P',
      'silent',
      'known-met',
    ]);
  });
});
