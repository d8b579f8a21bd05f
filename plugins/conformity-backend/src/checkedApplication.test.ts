import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type {
  CheckDescription,
  CheckOutcome,
} from '@cloud-pi-native/plugin-conformity-common';
import { vigie } from './__testUtils__/applications';
import { createDatabases } from './__testUtils__/databases';
import { requirementEntities } from './__testUtils__/requirementEntity';
import { ApplicationAnswers } from './answers/ApplicationAnswers';
import { ApplicationChanges } from './services/ApplicationChanges';
import { CheckResultRecorder } from './services/CheckResultRecorder';
import { RequirementBook } from './services/RequirementBook';
import { ScoreKeeper } from './services/ScoreKeeper';
import { now, today } from './services/time';
import { ConformityDatabase } from './stores/ConformityDatabase';
import { ConformityTable } from './table/ConformityTable';

jest.setTimeout(60_000);

const databases = createDatabases();

const nobody = {
  state: false,
  check: false,
  ask: false,
  review: false,
  decide: false,
};

function check(
  id: string,
  ...requirements: CheckDescription['requirements']
): CheckDescription {
  const text = { fr: id, en: id };
  return { id, title: text, description: text, requirements };
}

const checks = [
  check('user', { key: 'EXI-ARCH-18', strength: 'proves' }),
  check(
    'probes',
    { key: 'EXI-ARCH-18', strength: 'refutes' },
    { key: 'EXI-ARCH-3', strength: 'suggests' },
  ),
];

describe.each(databases.eachSupportedId())(
  'an application that checks read, on %s',
  engine => {
    async function setUp() {
      const knex = await databases.init(engine);
      const database = await ConformityDatabase.create(
        mockServices.database({ knex }),
      );
      const requirements = RequirementBook.create({
        auth: mockServices.auth(),
        catalog: catalogServiceMock({ entities: requirementEntities }),
        logger: mockServices.logger.mock(),
        checks,
      });
      const changes = ApplicationChanges.create({ database, requirements });
      const recorder = CheckResultRecorder.create({ changes, database });
      const answers = ApplicationAnswers.create({ database, requirements });
      const table = ConformityTable.create({ database, requirements });
      return {
        database,
        changes,
        table,
        scores: ScoreKeeper.create({ database, table }),
        answer: () => answers.conformityOf(vigie, nobody, now()),
        history: (key: string) => answers.historyOf(vigie.ref, key),
        record: (user: CheckOutcome, probes: CheckOutcome) =>
          recorder.record(
            vigie.ref,
            [
              { check: 'user', outcome: user, findings: [], at: now() },
              { check: 'probes', outcome: probes, findings: [], at: now() },
              { check: 'gone', outcome: 'fail', findings: [], at: now() },
            ],
            now(),
          ),
      };
    }

    it('stands where they say, until what they say is worth nothing', async () => {
      const { table, answer, history, record, database } = await setUp();
      const states = async () => (await table.on(today())).rowOf(vigie.ref);
      expect(await states()).toMatchObject({ states: '----', isSilent: true });
      await record('pass', 'unknown');
      expect(await states()).toMatchObject({ states: '--m-', isSilent: false });
      await record('pass', 'fail');
      expect(await states()).toMatchObject({ states: '--u-' });
      const { positions, checkedAt, isChecking, trend } = await answer();
      expect(positions[2]).toMatchObject({
        requirement: 'EXI-ARCH-18',
        state: 'unmet',
        basis: 'check',
        evidence: [
          { strength: 'refutes', result: { outcome: 'fail' } },
          { strength: 'proves', result: { outcome: 'pass' } },
        ],
      });
      // An indication decides nothing.
      expect(positions[1]).toMatchObject({
        state: 'unstated',
        evidence: [{ strength: 'suggests' }],
      });
      expect(checkedAt).toEqual(expect.any(String));
      expect(isChecking).toBe(false);
      expect(trend).toEqual([{ day: today(), P: 0, I: 0 }]);
      const { checks: changed } = await history('EXI-ARCH-18');
      expect(changed.map(one => `${one.check} ${one.outcome}`)).toEqual([
        'probes fail',
        'probes unknown',
        'user pass',
      ]);
      expect((await history('EXI-G-1')).checks).toEqual([]);
      await database.readings.ask(vigie.ref, now());
      expect((await answer()).isChecking).toBe(true);
    });

    it('loses on its own what a derogation gave it, and the score says so', async () => {
      const { changes, database, scores, table } = await setUp();
      const derogation = {
        id: 'd',
        application: vigie.ref,
        requirement: 'EXI-G-1',
        reason: 'x',
        mitigation: 'y',
        until: '2099-06-30',
        by: 'user:default/a',
        at: '2026-01-01T08:00:00.000Z',
      };
      await changes.change(vigie.ref, async ({ derogations, statements }) => {
        await derogations.add(derogation);
        await derogations.decide('d', {
          granted: true,
          reason: 'Oui',
          by: 'user:default/b',
          at: '2026-01-02T08:00:00.000Z',
        });
        await statements.add({
          ...derogation,
          id: 's',
          requirement: 'EXI-ARCH-18',
          state: 'met',
          comment: '',
          proofs: [],
        });
      });
      const rowOn = async (day: string) =>
        (await table.on(day)).rowOf(vigie.ref);
      expect(await rowOn('2099-06-30')).toMatchObject({
        states: 'd-m-',
        P: 1,
        isReady: true,
      });
      await scores.keep('2099-06-30');
      await scores.keep('2099-07-01');
      expect(await rowOn('2099-07-01')).toMatchObject({
        states: '--m-',
        P: 0.5,
        isReady: false,
      });
      expect(await database.scores.list(vigie.ref)).toEqual([
        { day: today(), P: 1, I: 0 },
        { day: '2099-07-01', P: 0.5, I: 0 },
      ]);
    });
  },
);
