import { mockServices } from '@backstage/backend-test-utils';
import type { Proof } from '@cloud-pi-native/plugin-training-common';
import { createDatabases } from '../__testUtils__/databases';
import { people } from '../__testUtils__/people';
import { TrainingDatabase } from './TrainingDatabase';

jest.setTimeout(60_000);

const databases = createDatabases();
const person = people.learner;
const path = 'learningpath:default/p';
const moduleRef = 'learningmodule:default/m';
const at = (day: number) =>
  `2026-11-${String(day).padStart(2, '0')}T08:00:00.000Z`;
const proof: Proof = {
  id: 'one',
  person,
  module: moduleRef,
  kind: 'validated',
  text: 'Fait',
  url: 'https://exemple.fr/depot',
  at: at(1),
};

describe.each(databases.eachSupportedId())('the database on %s', engine => {
  async function open() {
    const knex = await databases.init(engine);
    return TrainingDatabase.create(mockServices.database({ knex }));
  }

  it('keeps who follows what, and comes back to what was given up', async () => {
    const { enrolments } = await open();
    expect(await enrolments.enrol(person, path, at(1))).toBe(true);
    expect(await enrolments.enrol(person, path, at(2))).toBe(false);
    expect(await enrolments.leave(person, path, at(3))).toBe(true);
    expect(await enrolments.leave(person, path, at(4))).toBe(false);
    expect(await enrolments.list(person)).toEqual([
      { path, enrolledAt: at(1), leftAt: at(3) },
    ]);
    expect(await enrolments.enrol(person, path, at(5))).toBe(true);
    expect(await enrolments.finish(person, path, at(6))).toBe(true);
    expect(await enrolments.finish(person, path, at(7))).toBe(false);
    const all = [{ person, path, enrolledAt: at(1), finishedAt: at(6) }];
    expect(await enrolments.listAll()).toEqual(all);
    expect(await enrolments.listOf([person])).toEqual(all);
    expect(await enrolments.listOf([people.stranger])).toEqual([]);
  });

  it('moves a module once, whoever asks at the same time', async () => {
    const database = await open();
    await database.records.touch(person, moduleRef, at(1));
    await database.records.touch(person, moduleRef, at(2));
    const moved = await Promise.all(
      [3, 4, 5, 6].map(day =>
        database.change(({ records }) =>
          records.move(person, moduleRef, {
            from: ['started'],
            to: 'done',
            at: at(day),
          }),
        ),
      ),
    );
    expect(moved.filter(Boolean)).toHaveLength(1);
    const [record] = await database.records.list(person);
    expect(record).toMatchObject({
      module: moduleRef,
      state: 'done',
      startedAt: at(1),
    });
    expect(record.doneAt).toBe(at(3 + moved.indexOf(true)));
    expect(record.touchedAt).toBe(record.doneAt);
    expect(await database.records.listOf([person])).toEqual(
      await database.records.listAll(),
    );
  });

  it('decides on a proof once, whoever decides at the same time', async () => {
    const database = await open();
    await database.proofs.add(proof);
    await database.proofs.add({ ...proof, id: 'two', kind: 'self-declared' });
    expect(await database.proofs.countWaiting()).toBe(1);
    expect(await database.proofs.listWaiting()).toEqual([proof]);
    const decisions = [true, false].map(accepted => ({
      accepted,
      comment: 'Vu',
      by: people.lead,
      at: at(2),
    }));
    const decided = await Promise.all(
      decisions.map(decision =>
        database.change(({ proofs }) => proofs.decide('one', decision)),
      ),
    );
    expect(decided.filter(Boolean)).toHaveLength(1);
    expect(await database.proofs.find('one')).toEqual({
      ...proof,
      decision: decisions[decided.indexOf(true)],
    });
    expect(await database.proofs.countWaiting()).toBe(0);
    expect(
      (await database.proofs.list(person, moduleRef)).map(({ id }) => id),
    ).toEqual(['two', 'one']);
  });

  it('remembers what the skills are to be told, until they were', async () => {
    const { raises } = await open();
    const raise = {
      proofId: 'one',
      person,
      skill: 'skill:default/helm',
      level: 2,
      kind: 'training' as const,
      title: { fr: 'Helm', en: 'Helm' },
      at: at(1),
    };
    const other = { ...raise, person: people.lead, skill: 'skill:default/k8s' };
    await raises.add(raise);
    await raises.add(other);
    expect(await raises.listWaiting()).toEqual([raise, other]);
    await raises.setSent(raise, at(2));
    expect(await raises.listWaiting(person)).toEqual([]);
    expect(await raises.listWaiting()).toEqual([other]);
  });

  it('forgets everything of a change that fails, and all of a person who asks', async () => {
    const database = await open();
    await expect(
      database.change(async ({ records, proofs }) => {
        await records.touch(person, moduleRef, at(1));
        await proofs.add(proof);
        throw new Error('Refused');
      }),
    ).rejects.toThrow('Refused');
    expect(await database.records.listAll()).toEqual([]);
    expect(await database.proofs.find('one')).toBeUndefined();

    for (const one of [person, people.lead]) {
      await database.enrolments.enrol(one, path, at(1));
      await database.records.touch(one, moduleRef, at(1));
      await database.proofs.add({ ...proof, id: one, person: one });
    }
    await database.enrolments.erase(person);
    await database.records.erase(person);
    await database.proofs.erase(person);
    expect(await database.enrolments.list(person)).toEqual([]);
    expect(await database.records.list(person)).toEqual([]);
    expect(await database.proofs.list(person)).toEqual([]);
    expect(await database.enrolments.list(people.lead)).toHaveLength(1);
    expect(await database.records.list(people.lead)).toHaveLength(1);
    expect(await database.proofs.list(people.lead)).toHaveLength(1);
  });
});
