import fc from 'fast-check';
import {
  libraryOf,
  moduleOf,
  moduleRef,
  pathOf,
  pathRef,
  recordOf,
} from '../__testUtils__/library';
import { type ModuleRecord, moduleStates } from '../following';
import { nextOf } from './nextOf';
import { PersonProgress } from './PersonProgress';

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(moduleRef);
const modules = [
  moduleOf('a', { minutes: 20 }),
  moduleOf('b', { requires: [a], minutes: 40 }),
  moduleOf('c'),
  moduleOf('d', { availability: 'announced' }),
];
const ordered = pathOf('ordered', [['a', 'd'], ['b'], ['c']], {
  order: 'required',
});
const later = pathOf('after', [['e']], { requires: [ordered.ref] });
const library = libraryOf([...modules, moduleOf('e')], [ordered, later]);

function open(...records: ModuleRecord[]) {
  return PersonProgress.of(library, records);
}

describe('PersonProgress', () => {
  it('says what keeps a module closed', () => {
    const step = (name: string) => ({
      kind: 'step',
      path: ordered.ref,
      step: name,
    });
    expect(
      open()
        .standings()
        .map(({ module, isOpen, obstacles }) => [module, isOpen, obstacles]),
    ).toEqual([
      [a, true, []],
      [b, false, [{ kind: 'module', ref: a }, step('1')]],
      [c, false, [step('1'), step('2')]],
      [d, false, [{ kind: 'announced' }]],
      [moduleRef('e'), false, [{ kind: 'path', ref: ordered.ref }]],
    ]);
    expect(open().standingOf('learningmodule:default/none')).toMatchObject({
      isOpen: false,
      obstacles: [{ kind: 'announced' }],
    });
  });

  it('opens a module by the path that asks the least', () => {
    const free = pathOf('free', [['c']]);
    const progress = PersonProgress.of(libraryOf(modules, [ordered, free]), []);
    expect(progress.standingOf(c).isOpen).toBe(true);
    expect(progress.nextIn(free)).toMatchObject({ module: c });
    expect(progress.nextIn(ordered)).toMatchObject({ module: a });
  });

  it('counts what is there and not optional', () => {
    const path = {
      ...ordered,
      steps: ordered.steps.map(step =>
        step.name === '3' ? { ...step, modules: [], optional: [c] } : step,
      ),
    };
    const progress = PersonProgress.of(libraryOf(modules, [path]), [
      recordOf('a', 'done'),
    ]);
    expect(progress.progressOf(path)).toEqual({
      path: path.ref,
      done: 1,
      total: 2,
      ratio: 0.5,
      isFinished: false,
      isOpen: true,
      obstacles: [],
      steps: [
        { step: '1', done: 1, total: 1, isOpen: true },
        { step: '2', done: 0, total: 1, isOpen: true },
        { step: '3', done: 0, total: 0, isOpen: false },
      ],
      minutesLeft: 40,
      withoutDuration: 0,
    });
  });

  it.each([
    ['nothing yet', [], { module: a, step: '1', reason: 'next-in-path' }],
    [
      'something started',
      [recordOf('a', 'started')],
      { module: a, step: '1', reason: 'resume' },
    ],
    ['a proof that waits', [recordOf('a', 'to-validate')], undefined],
    [
      'a proof refused, and something started since',
      [
        recordOf('a', 'done'),
        recordOf('b', 'refused', '2026-11-01'),
        recordOf('c', 'started', '2026-11-02'),
      ],
      { module: b, step: '2', reason: 'correct' },
    ],
    [
      'a step done',
      [recordOf('a', 'done')],
      { module: b, step: '2', reason: 'next-in-path' },
    ],
    [
      'all done',
      [recordOf('a', 'done'), recordOf('b', 'done'), recordOf('c', 'done')],
      undefined,
    ],
  ])('says what comes next after %s', (_, records, expected) => {
    expect(open(...records).nextIn(ordered)).toEqual(
      expected && { ...expected, path: ordered.ref },
    );
  });

  it('goes on with what was touched last, of all paths', () => {
    const one = pathOf('one', [['a', 'b']]);
    const two = pathOf('two', [['c']]);
    const progress = PersonProgress.of(libraryOf(modules, [one, two]), [
      recordOf('a', 'started', '2026-11-01'),
      recordOf('c', 'started', '2026-11-02'),
    ]);
    expect(nextOf(progress, [one, two], [])).toEqual({
      module: c,
      path: two.ref,
      step: '1',
      reason: 'resume',
    });
    expect(nextOf(progress, [one], [])?.module).toBe(a);
    const recommendation = { fills: [], reason: { fr: '', en: '' } };
    expect(
      nextOf(
        progress,
        [],
        [
          { ...recommendation, module: b, isOpen: false },
          { ...recommendation, module: c, isOpen: true, path: two.ref },
        ],
      ),
    ).toEqual({ module: c, path: two.ref, reason: 'recommended' });
    expect(nextOf(progress, [], [])).toBeUndefined();
  });

  const names = ['a', 'b', 'c', 'e', 'f', 'g'];
  const anyRecords = fc
    .uniqueArray(
      fc.record({
        name: fc.constantFrom(...names),
        state: fc.constantFrom(...moduleStates),
      }),
      { selector: ({ name }) => name },
    )
    .map(all =>
      all.flatMap(({ name, state }) =>
        state === 'not-started' ? [] : [recordOf(name, state)],
      ),
    );
  const anyLibrary = fc
    .record({
      order: fc.constantFrom('required' as const, 'advised' as const),
      steps: fc.array(fc.subarray(names), { minLength: 1, maxLength: 3 }),
    })
    .map(({ order, steps }) => {
      // A module stands once in a path.
      const seen = new Set<string>();
      const once = steps.map(step =>
        step.filter(name => !seen.has(name) && seen.add(name)),
      );
      return libraryOf(
        names.map((name, index) =>
          moduleOf(name, {
            requires: index > 2 ? [moduleRef(names[index - 3])] : [],
          }),
        ),
        [pathOf('any', once, { order })],
      );
    });

  it('leads to the end of any path, one open thing after the other', () => {
    fc.assert(
      fc.property(anyLibrary, anyRecords, (some, begun) => {
        const [path] = some.paths;
        let records = begun.map(
          (record): ModuleRecord =>
            record.state === 'to-validate'
              ? { ...record, state: 'done' }
              : record,
        );
        let left = PersonProgress.of(some, records).progressOf(path);
        for (;;) {
          const progress = PersonProgress.of(some, records);
          const next = progress.nextIn(path);
          if (!next) break;
          expect(progress.standingOf(next.module).isOpen).toBe(true);
          expect(progress.stateOf(next.module)).not.toBe('done');
          records = [
            ...records.filter(({ module }) => module !== next.module),
            recordOf(next.module.split('/')[1], 'done'),
          ];
          const now = PersonProgress.of(some, records).progressOf(path);
          expect(now.done).toBe(left.done + 1);
          expect(now.ratio).toBeGreaterThan(left.ratio);
          left = now;
        }
        // What is left requires something that is not of the path.
        const progress = PersonProgress.of(some, records);
        expect(left.isFinished).toBe(left.ratio === 1);
        const isHeld = progress
          .standings()
          .some(({ obstacles }) =>
            obstacles.some(({ kind }) => kind === 'module'),
          );
        expect(left.isFinished || isHeld).toBe(true);
      }),
    );
  });

  it('never closes what is done, nor what an other thing done had opened', () => {
    fc.assert(
      fc.property(
        anyLibrary,
        anyRecords,
        fc.constantFrom(...names),
        (some, records, name) => {
          const before = PersonProgress.of(some, records);
          const after = PersonProgress.of(some, [
            ...records.filter(({ module }) => module !== moduleRef(name)),
            recordOf(name, 'done'),
          ]);
          const opened = before.standings().filter(({ isOpen }) => isOpen);
          for (const { module } of opened) {
            expect(after.standingOf(module).isOpen).toBe(true);
          }
          expect(after.standingOf(moduleRef(name)).isOpen).toBe(true);
        },
      ),
    );
  });
});

describe('a path that requires another one', () => {
  it('opens when the other is finished', () => {
    const done = ['a', 'b', 'c'].map(name => recordOf(name, 'done'));
    expect(open(...done).progressOf(later)).toMatchObject({
      isOpen: true,
      obstacles: [],
    });
    expect(open(...done.slice(1)).progressOf(later)).toMatchObject({
      isOpen: false,
      obstacles: [{ kind: 'path', ref: pathRef('ordered') }],
      steps: [{ isOpen: false }],
    });
  });
});
