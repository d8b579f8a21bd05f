import {
  type SkillLevel,
  type SkillObligation,
  skillLevels,
} from '@cloud-pi-native/plugin-portal-common';
import fc from 'fast-check';
import { gapsOf, teamGapsOf } from '../gaps/gapsOf';
import { aggregateMinimum, maySeeAggregates } from './aggregates';
import type { SkillTarget, TeamPerson } from './Coverage';
import { coverageOf, withoutNames } from './coverageOf';
import { defaultReadinessRule, type ReadinessRule } from './Readiness';
import { readinessOf } from './readinessOf';

function target(
  skill: string,
  level: SkillLevel,
  obligation: SkillObligation = 'mandatory',
): SkillTarget {
  return { skill, target: level, obligation };
}

/** `3` is declared, `3v` validated. */
function person(name: string, levels: string[]): TeamPerson {
  return {
    userRef: `user:default/${name}`,
    perimeter: 'realisation-technique',
    levels: levels.map(text => {
      const level = Number(text[0]) as SkillLevel;
      return { level, validatedLevel: text.endsWith('v') ? level : 0 };
    }),
  };
}

const gate = [
  target('kubernetes', 3),
  target('containers', 3),
  target('helm', 2, 'advised'),
  target('argocd', 2, 'advised'),
];

const strict: ReadinessRule = { ...defaultReadinessRule, levels: 'validated' };

describe('coverageOf', () => {
  it('counts who reaches the target, and names the one on whom a skill rests', () => {
    const [kubernetes, containers] = coverageOf(gate, [
      person('a', ['3v', '1', '0', '0']),
      person('b', ['2', '5', '0', '0']),
      person('c', ['4', '0', '0', '0']),
    ]);
    expect(kubernetes).toEqual({
      ...gate[0],
      declared: 2,
      validated: 1,
      best: 4,
      mean: 3,
      restsOnOne: false,
    });
    expect(containers).toMatchObject({
      declared: 1,
      restsOnOne: true,
      restsOn: 'user:default/b',
    });
    expect(withoutNames([containers])[0]).not.toHaveProperty('restsOn');
  });

  it('says of nobody that a skill rests on them when they are the whole team', () => {
    const [kubernetes] = coverageOf(gate, [person('a', ['5', '0', '0', '0'])]);
    expect(kubernetes.restsOnOne).toBe(false);
  });

  it('knows a team of nobody', () => {
    expect(coverageOf(gate, [])[0]).toMatchObject({
      declared: 0,
      best: 0,
      mean: 0,
    });
  });
});

describe('readinessOf', () => {
  const cases: {
    title: string;
    people: TeamPerson[];
    rule?: ReadinessRule;
    verdict: string;
    reasons: object[];
  }[] = [
    {
      title: 'everything reached',
      people: [person('a', ['3', '3', '2', '2'])],
      verdict: 'ready',
      reasons: [],
    },
    {
      title: 'half of the advised skills',
      people: [person('a', ['3', '3', '2', '0'])],
      verdict: 'ready',
      reasons: [],
    },
    {
      title: 'skills shared between people',
      people: [
        person('a', ['3', '0', '0', '0']),
        person('b', ['0', '3', '2', '0']),
      ],
      verdict: 'ready',
      reasons: [],
    },
    {
      title: 'no advised skill',
      people: [person('a', ['3', '3', '1', '1'])],
      verdict: 'ready-with-gaps',
      reasons: [
        { kind: 'advised', skills: ['helm', 'argocd'], reached: 0, needed: 1 },
      ],
    },
    {
      title: 'a mandatory skill too low',
      people: [person('a', ['3', '2', '2', '2'])],
      verdict: 'not-ready',
      reasons: [
        {
          kind: 'mandatory',
          skill: 'containers',
          reached: 0,
          needed: 1,
          toValidate: 0,
        },
      ],
    },
    {
      title: 'levels that nobody validated, when only those count',
      people: [person('a', ['3v', '3', '2v', '2v'])],
      rule: strict,
      verdict: 'not-ready',
      reasons: [
        {
          kind: 'mandatory',
          skill: 'containers',
          reached: 0,
          needed: 1,
          toValidate: 1,
        },
      ],
    },
    {
      title: 'one person where two are needed',
      people: [
        person('a', ['3', '3', '2', '2']),
        person('b', ['3', '0', '0', '0']),
      ],
      rule: { ...defaultReadinessRule, peoplePerMandatory: 2 },
      verdict: 'not-ready',
      reasons: [
        {
          kind: 'mandatory',
          skill: 'containers',
          reached: 1,
          needed: 2,
          toValidate: 0,
        },
      ],
    },
  ];

  it.each(cases)(
    'says $verdict: $title',
    ({ people, rule = defaultReadinessRule, verdict, reasons }) => {
      expect(
        readinessOf(coverageOf(gate, people), people.length, rule),
      ).toMatchObject({ verdict, reasons });
    },
  );

  it('is never ready with nobody', () => {
    const { verdict, reasons } = readinessOf([], 0, defaultReadinessRule);
    expect(verdict).toBe('not-ready');
    expect(reasons).toEqual([{ kind: 'no-people' }]);
  });

  it('asks of advised skills no more than the part of them, in whole skills', () => {
    const all = Array.from({ length: 10 }, (_, index) =>
      target(`advised-${index}`, 1, 'advised'),
    );
    for (const reached of [6, 7]) {
      const levels = all.map((_, index) => (index < reached ? '1' : '0'));
      expect(
        readinessOf(coverageOf(all, [person('a', levels)]), 1, {
          ...defaultReadinessRule,
          advisedShare: 0.7,
        }).verdict,
      ).toBe(reached === 7 ? 'ready' : 'ready-with-gaps');
    }
  });

  it('never gets worse when somebody learns or joins', () => {
    const ranks = ['not-ready', 'ready-with-gaps', 'ready'];
    const anyLevels = fc
      .array(fc.constantFrom(...skillLevels), { minLength: 4, maxLength: 4 })
      .map(levels => levels.map(String));
    const anyPeople = fc.array(anyLevels, { minLength: 1, maxLength: 4 });
    const rankOf = (people: string[][]) => {
      const team = people.map((levels, index) => person(`${index}`, levels));
      return ranks.indexOf(
        readinessOf(coverageOf(gate, team), team.length, defaultReadinessRule)
          .verdict,
      );
    };
    fc.assert(
      fc.property(anyPeople, anyLevels, fc.nat(3), (people, levels, index) => {
        const before = rankOf(people);
        expect(rankOf([...people, levels])).toBeGreaterThanOrEqual(before);
        const [first, ...rest] = people;
        const learned = first.with(
          index,
          String(Math.min(5, Number(first[index]) + 1)),
        );
        expect(rankOf([learned, ...rest])).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe('maySeeAggregates', () => {
  it.each([
    { people: 5, seen: 0, isWhole: false, expected: true },
    { people: 4, seen: 0, isWhole: false, expected: false },
    // A lead of everybody adds up what they see anyway.
    { people: 2, seen: 2, isWhole: true, expected: true },
    // Who sees four of five would read the fifth in the sum.
    { people: 5, seen: 4, isWhole: false, expected: false },
    { people: 9, seen: 4, isWhole: false, expected: true },
  ])('$people people, $seen seen: $expected', ({ expected, ...input }) => {
    expect(maySeeAggregates(input)).toBe(expected);
  });

  it('never leaves fewer than five people in what a reader cannot subtract', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), (people, seen) => {
        fc.pre(maySeeAggregates({ people, seen, isWhole: false }));
        expect(people - seen).toBeGreaterThanOrEqual(aggregateMinimum);
      }),
    );
  });
});

describe('gapsOf', () => {
  it('puts what is mandatory first, then what is farthest', () => {
    const levels: Record<string, SkillLevel> = {
      kubernetes: 2,
      containers: 0,
      argocd: 2,
    };
    expect(
      gapsOf(gate, skill => levels[skill] ?? 0).map(
        ({ skill, missing }) => `${skill} ${missing}`,
      ),
    ).toEqual(['containers 3', 'kubernetes 1', 'helm 2']);
  });

  it('has one line for each skill below its target, and no other', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...skillLevels), {
          minLength: 4,
          maxLength: 4,
        }),
        levels => {
          const gaps = gapsOf(
            gate,
            skill => levels[gate.findIndex(one => one.skill === skill)],
          );
          expect(gaps.map(({ skill }) => skill).sort()).toEqual(
            gate
              .filter((one, index) => levels[index] < one.target)
              .map(({ skill }) => skill)
              .sort(),
          );
        },
      ),
    );
  });
});

describe('teamGapsOf', () => {
  it('puts what nobody can before what too few can, before what rests on one', () => {
    const targets = [
      target('one', 2),
      target('few', 2),
      target('none', 2),
      target('far', 5),
      target('advised', 2, 'advised'),
      target('fine', 1),
    ];
    const coverage = coverageOf(targets, [
      person('a', ['2', '0', '0', '0', '0', '1']),
      person('b', ['2', '2', '1', '0', '0', '1']),
      person('c', ['0', '0', '0', '0', '2', '1']),
    ]);
    expect(
      teamGapsOf(coverage, 2).map(({ skill, kind }) => `${skill} ${kind}`),
    ).toEqual([
      'far nobody',
      'none nobody',
      'few too-few',
      'advised one-person',
    ]);
    expect(teamGapsOf(coverage, 1).map(({ kind }) => kind)).toEqual([
      'nobody',
      'nobody',
      'one-person',
      'one-person',
    ]);
  });
});
