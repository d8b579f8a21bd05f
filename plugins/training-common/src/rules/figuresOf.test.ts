import fc from 'fast-check';
import {
  libraryOf,
  moduleOf,
  pathOf,
  recordOf,
} from '../__testUtils__/library';
import type { Proof } from '../following';
import { figuresOf, type Learner } from './figuresOf';
import { isWaiting, mayDecideProof } from './proofRules';

const path = pathOf('p', [['a'], ['b'], ['c']]);
const library = libraryOf(
  ['a', 'b', 'c'].map(name => moduleOf(name)),
  [path],
);
const now = '2026-11-30T08:00:00.000Z';
const figures = (learners: readonly Learner[]) =>
  figuresOf(path, { library, learners, now, idleDays: 30 });

function learner(
  done: readonly string[],
  options: { day?: string; left?: boolean } = {},
): Learner {
  const { day = '2026-11-20', left } = options;
  return {
    enrolment: {
      path: path.ref,
      enrolledAt: '2026-10-01T08:00:00.000Z',
      ...(left && { leftAt: '2026-11-29T08:00:00.000Z' }),
    },
    records: done.map(name => recordOf(name, 'done', day)),
  };
}

describe('figuresOf', () => {
  it('says where people stop', () => {
    expect(
      figures([
        learner([]),
        learner(['a']),
        learner(['a'], { left: true }),
        learner(['a'], { day: '2026-10-30' }),
        learner(['a'], { day: '2026-10-31' }),
        learner(['a', 'b', 'c'], { day: '2026-10-02', left: true }),
      ]),
    ).toEqual({
      path: path.ref,
      enrolled: 6,
      finished: 1,
      stopped: 3,
      underWay: 2,
      completion: 1 / 6,
      steps: [
        // Enrolled for two months, and nothing since.
        { step: '1', reached: 6, done: 5, stopped: 1, dropOut: 1 / 6 },
        { step: '2', reached: 5, done: 1, stopped: 2, dropOut: 2 / 5 },
        { step: '3', reached: 1, done: 1, stopped: 0, dropOut: 0 },
      ],
    });
  });

  it('has figures for a path that nobody follows', () => {
    expect(figures([])).toMatchObject({ enrolled: 0, completion: 0 });
    expect(figures([]).steps[0]).toEqual({
      step: '1',
      reached: 0,
      done: 0,
      stopped: 0,
      dropOut: 0,
    });
  });

  it('counts everybody once', () => {
    const anyLearner = fc
      .record({
        done: fc.subarray(['a', 'b', 'c']),
        day: fc.constantFrom('2026-10-02', '2026-11-20'),
        left: fc.boolean(),
      })
      .map(({ done, ...options }) => learner(done, options));
    fc.assert(
      fc.property(fc.array(anyLearner), learners => {
        const { enrolled, finished, stopped, underWay, steps, completion } =
          figures(learners);
        expect(enrolled).toBe(learners.length);
        expect(finished + stopped + underWay).toBe(enrolled);
        expect(underWay).toBeGreaterThanOrEqual(0);
        expect(completion).toBeLessThanOrEqual(1);
        expect(steps[2].done).toBe(finished);
        steps.forEach((step, index) => {
          expect(step.stopped + step.done).toBeLessThanOrEqual(step.reached);
          expect(step.dropOut).toBeLessThanOrEqual(1);
          expect(step.reached).toBe(
            index === 0 ? enrolled : steps[index - 1].done,
          );
        });
      }),
    );
  });
});

describe('mayDecideProof', () => {
  const waiting: Proof = {
    id: '1',
    person: 'user:default/dalia.dev',
    module: 'learningmodule:default/a',
    kind: 'validated',
    text: 'Fait',
    at: now,
  };
  const decision = { accepted: true, comment: '', by: 'user:x', at: now };

  it.each([
    ['user:default/camille.porteur', true, waiting, true],
    ['user:default/camille.porteur', false, waiting, false],
    ['user:default/dalia.dev', true, waiting, false],
    ['user:default/camille.porteur', true, { ...waiting, decision }, false],
    [
      'user:default/camille.porteur',
      true,
      { ...waiting, kind: 'self-declared' as const },
      false,
    ],
  ])('%s, who leads: %s', (userRef, leads, proof, expected) => {
    expect(mayDecideProof(proof, { userRef, leads })).toBe(expected);
  });

  it('waits for nothing but what a person must look at', () => {
    expect(isWaiting(waiting)).toBe(true);
    expect(isWaiting({ ...waiting, kind: 'automatic' })).toBe(false);
  });
});
