import { mockServices } from '@backstage/backend-test-utils';
import type { CheckResult } from '@cloud-pi-native/plugin-conformity-common';
import { vigie } from '../__testUtils__/applications';
import { createDatabases } from '../__testUtils__/databases';
import { ConformityDatabase } from './ConformityDatabase';

jest.setTimeout(60_000);

const databases = createDatabases();
const { ref } = vigie;
const at = (minute: number) =>
  `2026-11-22T08:${String(minute).padStart(2, '0')}:00.000Z`;

function found(
  check: string,
  outcome: CheckResult['outcome'],
  minute = 0,
): CheckResult {
  return {
    check,
    outcome,
    findings: [{ message: { fr: 'Vu', en: 'Seen' }, path: 'a.yaml', line: 3 }],
    at: at(minute),
  };
}

describe.each(databases.eachSupportedId())('the database on %s', engine => {
  async function open() {
    const knex = await databases.init(engine);
    return ConformityDatabase.create(mockServices.database({ knex }));
  }

  it('numbers changes in their order, and forgets one that fails', async () => {
    const database = await open();
    await Promise.all(
      ['a', 'b', 'c'].map(name =>
        database.change(`system:default/${name}`, async () => undefined),
      ),
    );
    const all = await database.changedSince(0);
    expect(all.map(({ revision }) => revision)).toEqual([1, 2, 3]);
    await database.change(all[0].application, async () => undefined);
    expect(await database.changedSince(3)).toEqual([
      { application: all[0].application, revision: 4 },
    ]);
    await expect(
      database.change(ref, async ({ scores }) => {
        await scores.put(ref, { day: '2026-11-22', P: 1 });
        throw new Error('Refused');
      }),
    ).rejects.toThrow('Refused');
    expect(await database.scores.list(ref)).toEqual([]);
    expect(await database.changedSince(4)).toEqual([]);
  });

  it('keeps what checks found, and when they changed their mind', async () => {
    const { checks } = await open();
    expect(
      await checks.replace(ref, [found('probes', 'fail'), found('ci', 'pass')]),
    ).toBe(true);
    expect(
      await checks.replace(ref, [
        found('probes', 'fail', 1),
        found('ci', 'pass', 1),
      ]),
    ).toBe(false);
    expect(await checks.replace(ref, [found('probes', 'pass', 2)])).toBe(true);
    expect(await checks.list(ref)).toEqual([found('probes', 'pass', 2)]);
    expect(await checks.listChanges(ref, ['probes', 'ci'])).toEqual([
      { check: 'probes', outcome: 'pass', at: at(2) },
      { check: 'ci', outcome: 'pass', at: at(0) },
      { check: 'probes', outcome: 'fail', at: at(0) },
    ]);
    expect(await checks.listLastOutcomes([ref, 'system:default/x'])).toEqual([
      { application: ref, check: 'probes', outcome: 'pass' },
    ]);
  });

  it('keeps the days on which a score changed, and no other', async () => {
    const { scores } = await open();
    await scores.put(ref, { day: '2026-11-20', P: 0.5 });
    await scores.put(ref, { day: '2026-11-21', P: 0.5 });
    await scores.put(ref, { day: '2026-11-22', P: 1, I: 0.25 });
    await scores.put(ref, { day: '2026-11-23', P: 0 });
    await scores.put(ref, { day: '2026-11-23', P: 1, I: 0.25 });
    await scores.put('system:default/amer', { day: '2026-11-19' });
    const points = [
      { day: '2026-11-20', P: 0.5 },
      { day: '2026-11-22', P: 1, I: 0.25 },
    ];
    expect(await scores.list(ref)).toEqual(points);
    expect([...(await scores.listLast())].sort()).toEqual([
      ['system:default/amer', { day: '2026-11-19' }],
      [ref, points[1]],
    ]);
  });

  it('gives a reading to one replica, and again when it was cut short', async () => {
    const { readings } = await open();
    expect(await readings.get(ref)).toEqual({});
    await readings.ask(ref, at(0));
    await readings.ask(ref, at(1));
    await readings.ask('system:default/amer', at(2));
    expect(await readings.listWaiting(at(0))).toEqual([
      ref,
      'system:default/amer',
    ]);
    const take = { at: at(3), staleBefore: at(0) };
    const taken = [
      await readings.claim(ref, take),
      await readings.claim(ref, take),
    ];
    expect(taken).toEqual([true, false]);
    expect(await readings.get(ref)).toEqual({ startedAt: at(3) });
    // Nobody finished it.
    expect(await readings.listWaiting(at(4))).toContain(ref);
    expect(await readings.claim(ref, { at: at(5), staleBefore: at(4) })).toBe(
      true,
    );
    await readings.finish(ref, at(6));
    expect(await readings.listWaiting(at(9))).toEqual(['system:default/amer']);
    expect(await readings.get(ref)).toEqual({
      startedAt: at(5),
      finishedAt: at(6),
    });
    await readings.ask(ref, at(7));
    expect((await readings.get(ref)).askedAt).toBe(at(7));
  });
});
