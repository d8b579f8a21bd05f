import fc from 'fast-check';
import {
  checkOutcomes,
  checkStrengths,
  type CheckOutcome,
  type CheckStrength,
} from '../checks/Check';
import type { Derogation } from '../statements/Derogation';
import {
  reviewVerdicts,
  statementStates,
  type ReviewVerdict,
  type Statement,
  type StatementState,
} from '../statements/Statement';
import { positionOf, type Evidence } from './positionOf';

const day = '2026-06-15';

function stated(state: StatementState, verdict?: ReviewVerdict): Statement {
  return {
    id: '1',
    application: 'system:default/sirene',
    requirement: 'EXI-ARCH-18',
    state,
    comment: 'Images bâties sur une base sans privilège',
    proofs: [],
    by: 'user:default/dalia.dev',
    at: '2026-05-01T08:00:00.000Z',
    review: verdict && {
      verdict,
      comment: 'Vu le 3 mai',
      by: 'user:default/alice.archi',
      at: '2026-05-03T08:00:00.000Z',
    },
  };
}

function seen(outcome: CheckOutcome, strength: CheckStrength): Evidence {
  return { strength, result: { outcome } };
}

function derogation(
  decision?: Partial<NonNullable<Derogation['decision']>>,
): Derogation {
  return {
    id: '7',
    application: 'system:default/sirene',
    requirement: 'EXI-ARCH-18',
    reason: 'Progiciel livré tel quel',
    mitigation: 'Cloisonnement réseau',
    until: '2026-12-31',
    by: 'user:default/dalia.dev',
    at: '2026-05-01T08:00:00.000Z',
    decision: decision && {
      granted: true,
      reason: 'Éditeur engagé sur une version conforme',
      by: 'user:default/alice.archi',
      at: '2026-05-10T08:00:00.000Z',
      ...decision,
    },
  };
}

describe('positionOf', () => {
  it.each<
    [
      situation: string,
      statement: Statement | undefined,
      derogations: Derogation[],
      evidence: Evidence[],
      expected: string,
    ]
  >([
    ['nothing is known', undefined, [], [], 'unstated nothing'],
    ['met as stated', stated('met'), [], [], 'met statement'],
    [
      'met, accepted by the architect',
      stated('met', 'accepted'),
      [],
      [],
      'met statement reviewed',
    ],
    ['partial as stated', stated('partial'), [], [], 'partial statement'],
    ['unmet as stated', stated('unmet'), [], [], 'unmet statement'],
    [
      'set aside as stated',
      stated('not-applicable'),
      [],
      [],
      'not-applicable statement',
    ],
    [
      'a rejected statement counts for nothing',
      stated('met', 'rejected'),
      [],
      [],
      'unstated rejection',
    ],
    [
      'checks speak in the place of a rejected statement',
      stated('unmet', 'rejected'),
      [],
      [seen('pass', 'proves')],
      'met check',
    ],
    [
      'a check that refutes contradicts the form',
      stated('met', 'accepted'),
      [],
      [seen('fail', 'refutes')],
      'unmet contradiction',
    ],
    [
      'a check that refutes contradicts a half too',
      stated('partial'),
      [],
      [seen('fail', 'proves')],
      'unmet contradiction',
    ],
    [
      'what suggests contradicts nothing',
      stated('met'),
      [],
      [seen('fail', 'suggests')],
      'met statement',
    ],
    [
      'a check does not bring back what was set aside',
      stated('not-applicable'),
      [],
      [seen('fail', 'refutes')],
      'not-applicable statement',
    ],
    [
      'a proof does not lift what the project says is unmet',
      stated('unmet'),
      [],
      [seen('pass', 'proves')],
      'unmet statement',
    ],
    [
      'a proof alone says met',
      undefined,
      [],
      [seen('pass', 'proves'), seen('pass', 'refutes')],
      'met check',
    ],
    [
      'one failure outweighs a proof',
      undefined,
      [],
      [seen('pass', 'proves'), seen('fail', 'refutes')],
      'unmet check',
    ],
    [
      'nothing refuted is nothing proven',
      undefined,
      [],
      [seen('pass', 'refutes')],
      'unstated nothing',
    ],
    [
      'a check that cannot tell says nothing',
      undefined,
      [],
      [seen('unknown', 'proves')],
      'unstated nothing',
    ],
    [
      'a derogation in force comes first',
      stated('unmet'),
      [derogation({})],
      [seen('fail', 'proves')],
      'derogation derogation reviewed',
    ],
    [
      'a derogation that is only asked changes nothing',
      stated('unmet'),
      [derogation()],
      [],
      'unmet statement',
    ],
    [
      'nor one that was refused',
      stated('unmet'),
      [derogation({ granted: false })],
      [],
      'unmet statement',
    ],
    [
      'one that ends today still holds',
      undefined,
      [derogation({ until: day })],
      [],
      'derogation derogation reviewed',
    ],
    [
      'one that ended yesterday does not',
      undefined,
      [derogation({ until: '2026-06-14' })],
      [],
      'unstated nothing',
    ],
    [
      'nor one that was taken back',
      undefined,
      [{ ...derogation({}), withdrawnAt: '2026-06-01T08:00:00.000Z' }],
      [],
      'unstated nothing',
    ],
  ])('%s', (_case, statement, derogations, evidence, expected) => {
    const position = positionOf({ statement, derogations, evidence }, day);
    const words = [position.state, position.basis];
    expect(
      [...words, ...(position.isReviewed ? ['reviewed'] : [])].join(' '),
    ).toBe(expected);
  });

  const evidence = fc.array(
    fc
      .tuple(
        fc.constantFrom(...checkOutcomes),
        fc.constantFrom(...checkStrengths),
      )
      .map(([outcome, strength]) => seen(outcome, strength)),
    { maxLength: 6 },
  );
  const statement = fc.option(
    fc
      .tuple(
        fc.constantFrom(...statementStates),
        fc.option(fc.constantFrom(...reviewVerdicts), { nil: undefined }),
      )
      .map(([state, verdict]) => stated(state, verdict)),
    { nil: undefined },
  );

  it('does not depend on the order of the checks', () => {
    fc.assert(
      fc.property(statement, evidence, fc.nat(), (said, found, turn) => {
        const at = found.length === 0 ? 0 : turn % found.length;
        const turned = [...found.slice(at), ...found.slice(0, at)];
        expect(
          positionOf(
            { statement: said, derogations: [], evidence: turned },
            day,
          ),
        ).toEqual(
          positionOf(
            { statement: said, derogations: [], evidence: found },
            day,
          ),
        );
      }),
    );
  });

  it('never says met against a check that refutes', () => {
    fc.assert(
      fc.property(statement, evidence, (said, found) => {
        const { state } = positionOf(
          {
            statement: said,
            derogations: [],
            evidence: [...found, seen('fail', 'refutes')],
          },
          day,
        );
        expect(['met', 'partial']).not.toContain(state);
      }),
    );
  });
});
