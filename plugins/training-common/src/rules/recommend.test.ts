import fc from 'fast-check';
import {
  libraryOf,
  moduleOf,
  moduleRef,
  pathOf,
  recordOf,
} from '../__testUtils__/library';
import type { LearningModule } from '../content';
import type { ModuleRecord } from '../following';
import { PersonProgress } from './PersonProgress';
import { recommend } from './recommend';
import type { Gap } from './types';

function gap(skill: string, level: number, target: 1 | 2 | 3 | 4 | 5): Gap {
  return {
    skill,
    title: { fr: skill, en: skill },
    level,
    target,
    missing: target - level,
    obligation: 'mandatory',
  };
}
function teaching(
  name: string,
  skill: string,
  level: number,
  change: Partial<LearningModule> = {},
) {
  return moduleOf(name, { teaches: [{ skill, level }], ...change });
}
function recommended(
  modules: LearningModule[],
  options: {
    gaps?: Gap[];
    records?: ModuleRecord[];
    followed?: string[];
    paths?: ReturnType<typeof pathOf>[];
  } = {},
) {
  const library = libraryOf(modules, options.paths);
  return recommend({
    library,
    progress: PersonProgress.of(library, options.records ?? []),
    gaps: options.gaps ?? [gap('k8s', 1, 3)],
    followed: options.followed ?? [],
    limit: Infinity,
  });
}
const names = (found: { module: string }[]) =>
  found.map(({ module }) => module.split('/')[1]);

describe('recommend', () => {
  const path = pathOf('p', [['followed']]);

  it.each([
    [
      'open before closed',
      [
        teaching('closed', 'k8s', 2, { requires: [moduleRef('x')] }),
        teaching('open', 'k8s', 3),
        moduleOf('x'),
      ],
      'open',
    ],
    [
      'the next level before the last',
      [teaching('high', 'k8s', 3), teaching('next', 'k8s', 2)],
      'next',
    ],
    [
      'what is followed',
      [teaching('a', 'k8s', 2), teaching('followed', 'k8s', 2)],
      'followed',
    ],
    [
      'what is free',
      [teaching('a', 'k8s', 2, { cost: 'paid' }), teaching('free', 'k8s', 2)],
      'free',
    ],
    [
      'what is in French',
      [teaching('a', 'k8s', 2, { language: 'en' }), teaching('fr', 'k8s', 2)],
      'fr',
    ],
    [
      'what is short',
      [
        teaching('a', 'k8s', 2),
        teaching('b', 'k8s', 2, { minutes: 90 }),
        teaching('short', 'k8s', 2, { minutes: 5 }),
      ],
      'short',
    ],
    ['what is not known yet', [teaching('known', 'k8s', 1)], undefined],
    [
      'what is there',
      [teaching('a', 'k8s', 2, { availability: 'announced' })],
      undefined,
    ],
  ])('prefers %s', (_, modules, expected) => {
    expect(
      names(recommended(modules, { paths: [path], followed: [path.ref] })),
    ).toEqual(expected === undefined ? [] : [expected]);
  });

  it('says why, once for each module', () => {
    const both = moduleOf('both', {
      teaches: [
        { skill: 'k8s', level: 2 },
        { skill: 'helm', level: 1 },
      ],
    });
    expect(
      recommended([both], {
        gaps: [
          gap('k8s', 1, 3),
          { ...gap('helm', 0, 1), obligation: 'advised' },
        ],
        paths: [pathOf('p', [['both']])],
      }),
    ).toEqual([
      {
        module: both.ref,
        path: 'learningpath:default/p',
        isOpen: true,
        fills: [
          { ...gap('k8s', 1, 3), brings: 2 },
          { ...gap('helm', 0, 1), obligation: 'advised', brings: 1 },
        ],
        reason: {
          fr: 'k8s (obligatoire) : vous êtes au niveau 1, le niveau 3 est attendu, ce module mène au niveau 2. helm : vous êtes au niveau 0, le niveau 1 est attendu, ce module mène au niveau 1.',
          en: 'k8s (mandatory): you are at level 1, level 3 is expected, this module leads to level 2. helm: you are at level 0, level 1 is expected, this module leads to level 1.',
        },
      },
    ]);
  });

  const skills = ['k8s', 'helm', 'gitops'];
  const anyModules = fc
    .array(
      fc.record({
        teaches: fc.uniqueArray(
          fc.record({
            skill: fc.constantFrom(...skills),
            level: fc.integer({ min: 1, max: 5 }),
          }),
          { selector: ({ skill }) => skill },
        ),
        state: fc.constantFrom('started', 'to-validate', 'refused', 'done'),
        language: fc.constantFrom('fr' as const, 'en' as const),
      }),
      { maxLength: 8 },
    )
    .map(all =>
      all.map(({ state, ...change }, index) => ({
        module: moduleOf(String(index), change),
        record: recordOf(String(index), state as ModuleRecord['state']),
      })),
    );
  const anyGaps = fc.uniqueArray(
    fc
      .record({
        skill: fc.constantFrom(...skills),
        level: fc.integer({ min: 0, max: 4 }),
      })
      .map(({ skill, level }) => gap(skill, level, 5)),
    { selector: ({ skill }) => skill },
  );

  it('fills each gap that something can fill, in the order of the gaps, whatever the order of the library', () => {
    fc.assert(
      fc.property(anyModules, anyGaps, (some, gaps) => {
        const records = some.map(({ record }) => record);
        const modules = some.map(({ module }) => module);
        const found = recommended(modules, { gaps, records });
        const offered = (wanted: Gap) =>
          some.some(
            ({ module, record }) =>
              record.state !== 'done' &&
              record.state !== 'to-validate' &&
              module.teaches.some(
                ({ skill, level }) =>
                  skill === wanted.skill && level > wanted.level,
              ),
          );
        const filled = found.flatMap(({ fills }) => fills);
        expect(filled.map(({ skill }) => skill).sort()).toEqual(
          gaps
            .filter(offered)
            .map(({ skill }) => skill)
            .sort(),
        );
        for (const { fills, module } of found) {
          expect(fills.length).toBeGreaterThan(0);
          expect(
            records.find(record => record.module === module)?.state,
          ).not.toBe('done');
          for (const { brings, level } of fills) {
            expect(brings).toBeGreaterThan(level);
          }
        }
        const rank = (skill: string) =>
          gaps.findIndex(one => one.skill === skill);
        const firsts = found.map(({ fills }) => rank(fills[0].skill));
        expect(firsts).toEqual([...firsts].sort((x, y) => x - y));
        expect(recommended([...modules].reverse(), { gaps, records })).toEqual(
          found,
        );
      }),
    );
  });
});
