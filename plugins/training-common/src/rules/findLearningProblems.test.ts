import fc from 'fast-check';
import {
  libraryOf,
  moduleOf,
  moduleRef,
  pathOf,
  pathRef,
  recordOf,
} from '../__testUtils__/library';
import { findLearningProblems } from './findLearningProblems';
import { PersonProgress } from './PersonProgress';

const [a, b] = [moduleRef('a'), moduleRef('b')];

describe('findLearningProblems', () => {
  it.each([
    ['nothing to say', libraryOf([moduleOf('a')]), []],
    [
      'a module that requires itself',
      libraryOf([moduleOf('a', { requires: [a] })]),
      [`These require each other: ${a} → ${a}`],
    ],
    [
      'modules that require each other, and one after them',
      libraryOf([
        moduleOf('c', { requires: [a] }),
        moduleOf('a', { requires: [b] }),
        moduleOf('b', { requires: [a] }),
      ]),
      [`These require each other: ${a} → ${b} → ${a}`],
    ],
    [
      'paths that require each other',
      libraryOf(
        [],
        [
          pathOf('p', [[]], { requires: [pathRef('q')] }),
          pathOf('q', [[]], { requires: [pathRef('p')] }),
        ],
      ),
      [
        `These require each other: ${pathRef('p')} → ${pathRef(
          'q',
        )} → ${pathRef('p')}`,
      ],
    ],
    [
      'a module of the first step that requires one of the second',
      libraryOf(
        [moduleOf('a', { requires: [b] }), moduleOf('b')],
        [pathOf('p', [['a'], ['b']], { order: 'required' })],
      ),
      [`${a}: nobody can ever open it`, `${b}: nobody can ever open it`],
    ],
    [
      'the same where the order is only advised',
      libraryOf(
        [moduleOf('a', { requires: [b] }), moduleOf('b')],
        [pathOf('p', [['a'], ['b']])],
      ),
      [],
    ],
    [
      'modules that are not there',
      libraryOf(
        [moduleOf('a', { requires: [b] })],
        [pathOf('p', [['a'], ['c', 'a', 'a']], { requires: [pathRef('q')] })],
      ),
      [
        `${a}: requires ${b}, which does not exist`,
        `${pathRef('p')}: requires ${pathRef('q')}, which does not exist`,
        `${pathRef('p')}: has ${a} twice in the step 2`,
        `${pathRef('p')}: has ${moduleRef('c')}, which does not exist`,
      ],
    ],
    [
      'a module that is there twice, and says nothing of where',
      libraryOf([moduleOf('a'), moduleOf('a', { resources: [] })]),
      [`${a}: is there twice`, `${a}: is available, and says nothing of where`],
    ],
    [
      'what is only announced, or seen by the portal',
      libraryOf([
        moduleOf('a', { resources: [], availability: 'announced' }),
        moduleOf('b', {
          resources: [],
          requires: [a],
          proof: { kind: 'automatic', check: 'project-enrolled' },
        }),
      ]),
      [],
    ],
  ])('%s', (_, library, problems) => {
    expect(findLearningProblems(library)).toEqual(problems);
  });

  it('knows what is beyond the library, when it is told', () => {
    const library = libraryOf([
      moduleOf('a', {
        teaches: [
          { skill: 'skill:default/helm', level: 1 },
          { skill: 'skill:default/helm', level: 2 },
        ],
        resources: [{ title: 'x', url: '/docs/tutoriels/helm/?lang=fr#haut' }],
      }),
    ]);
    expect(
      findLearningProblems(library, { skills: [], pages: ['/docs/autre'] }),
    ).toEqual([
      `${a}: teaches skill:default/helm twice`,
      `${a}: teaches skill:default/helm, which does not exist`,
      `${a}: teaches skill:default/helm, which does not exist`,
      `${a}: leads to /docs/tutoriels/helm, which does not exist`,
    ]);
    expect(
      findLearningProblems(library, {
        skills: ['skill:default/helm'],
        pages: ['/docs/tutoriels/helm/'],
      }),
    ).toEqual([`${a}: teaches skill:default/helm twice`]);
  });

  /** Modules 0…n, each of which requires some of any. */
  const requirements = fc.integer({ min: 1, max: 8 }).chain(size =>
    fc.array(fc.uniqueArray(fc.integer({ min: 0, max: size - 1 })), {
      minLength: size,
      maxLength: size,
    }),
  );

  it('finds a round exactly when doing what is open never opens everything', () => {
    fc.assert(
      fc.property(requirements, required => {
        const library = libraryOf(
          required.map((some, index) =>
            moduleOf(String(index), {
              requires: some.map(one => moduleRef(String(one))),
            }),
          ),
        );
        const done = new Set<string>();
        for (let round = 0; round < required.length; round++) {
          const progress = PersonProgress.of(
            library,
            [...done].map(name => recordOf(name, 'done')),
          );
          required.forEach((some, index) => {
            const isOpen = some.every(one => done.has(String(one)));
            const name = String(index);
            // What is done stays open; the rest is open as its requirements say.
            expect(progress.standingOf(moduleRef(name)).isOpen).toBe(
              done.has(name) || isOpen,
            );
          });
          const opened = required.flatMap((some, index) =>
            some.every(one => done.has(String(one))) ? [String(index)] : [],
          );
          opened.forEach(name => done.add(name));
        }
        expect(findLearningProblems(library).length === 0).toBe(
          done.size === required.length,
        );
      }),
    );
  });
});
