import fc from 'fast-check';
import { confirmState, type ProbeMemory, unknownProbe } from './confirmState';
import { segmentsOf, type StatedSample } from './segmentsOf';
import { stateOf } from './stateOf';

const stale = 30;

/** Lets a probe look at its pace, and tells what is believed after each look. */
function follow(results: string, every = 10) {
  let memory: ProbeMemory = unknownProbe;
  return [...results].map((result, index) => {
    const given = confirmState(
      memory,
      { isUp: result === '+', at: index * every },
      stale,
    );
    memory = given.memory;
    return given;
  });
}

const statesOf = (results: string, every?: number) =>
  follow(results, every).map(({ memory }) => memory.state);

describe('the state of a probe', () => {
  it.each([
    ['is unknown after one look', '+', ['no-data']],
    ['is believed after two', '++', ['no-data', 'up']],
    ['survives a hiccup', '++-+', ['no-data', 'up', 'up', 'up']],
    ['changes at the second failure', '++--', ['no-data', 'up', 'up', 'down']],
    [
      'comes back at the second success',
      '--+-++',
      ['no-data', 'down', 'down', 'down', 'down', 'up'],
    ],
    ['never settles on what alternates', '+-+-', Array(4).fill('no-data')],
  ])('%s', (_, results, states) => {
    expect(statesOf(results)).toEqual(states);
  });

  it('is dated from the first of the looks that agree', () => {
    expect(follow('++--')[3]).toMatchObject({
      changed: true,
      memory: { since: 20 },
    });
    expect(follow('++--').map(({ changed }) => changed)).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it('is forgotten after a silence, with the failure before it', () => {
    expect(statesOf('++++', stale + 1)).toEqual(Array(4).fill('no-data'));
    expect(statesOf('----', stale)).toEqual([
      'no-data',
      'down',
      'down',
      'down',
    ]);
  });

  it('only ever changes with two looks that agree', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('+', '-'), { maxLength: 40 }),
        results => {
          const looks = follow(results.join(''));
          for (const [index, { changed, memory }] of looks.entries()) {
            if (!changed) continue;
            expect(results[index]).toBe(results[index - 1]);
            expect(memory.state).toBe(results[index] === '+' ? 'up' : 'down');
          }
        },
      ),
    );
  });
});

describe('the time that looks stand for', () => {
  const sample = (at: number, state: StatedSample['state']) => ({ at, state });

  it.each<[string, StatedSample[], unknown]>([
    ['nothing without a look', [], []],
    [
      'that of the last one until it is stale',
      [sample(0, 'up')],
      [{ from: 0, to: 30, isUp: true }],
    ],
    [
      'that of each one until the next, alike ones together',
      [sample(0, 'up'), sample(10, 'up'), sample(20, 'down')],
      [
        { from: 0, to: 20, isUp: true },
        { from: 20, to: 50, isUp: false },
      ],
    ],
    [
      'nothing in a silence',
      [sample(0, 'up'), sample(100, 'up')],
      [
        { from: 0, to: 30, isUp: true },
        { from: 100, to: 130, isUp: true },
      ],
    ],
    [
      'nothing as long as it is unknown',
      [sample(0, 'no-data'), sample(10, 'up')],
      [{ from: 10, to: 40, isUp: true }],
    ],
  ])('is %s', (_, samples, segments) => {
    expect(segmentsOf(samples, stale)).toEqual(segments);
  });
});

describe('the state of a service', () => {
  const calm = { isInMaintenance: false, isDeclaredDown: false };

  it.each([
    [{ ...calm, probes: [] }, 'no-data'],
    [{ ...calm, probes: ['up'] }, 'up'],
    [{ ...calm, probes: ['up', 'no-data'] }, 'no-data'],
    [{ ...calm, probes: ['no-data', 'down', 'up'] }, 'down'],
    [{ ...calm, isDeclaredDown: true, probes: ['up'] }, 'down'],
    [
      { isInMaintenance: true, isDeclaredDown: true, probes: ['down'] },
      'maintenance',
    ],
  ] as const)('with %j is %s', (input, state) => {
    expect(stateOf(input)).toBe(state);
  });
});
