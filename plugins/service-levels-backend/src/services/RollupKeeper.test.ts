import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { sameInBoth } from '@cloud-pi-native/plugin-portal-common';
import {
  confirmState,
  createBusinessHours,
  noSeconds,
  type ProbeMemory,
  type Seconds,
  secondsKinds,
  sumSeconds,
  unknownProbe,
} from '@cloud-pi-native/plugin-service-levels-common';
import { createDatabases } from '../__testUtils__/databases';
import { serviceEntities } from '../__testUtils__/services';
import { ServiceLevelDatabase } from '../stores/ServiceLevelDatabase';
import { createCalendars } from './Calendars';
import { RollupKeeper } from './RollupKeeper';
import { ServiceBook } from './ServiceBook';
import { isoOf } from './time';

jest.setTimeout(60_000);

const databases = createDatabases();
const minute = 60_000;
const hour = 60 * minute;
/** A Monday, at ten minutes to midnight in Paris. */
const start = Date.parse('2026-11-23T22:50:00.000Z');
/** What is measured lags behind. */
const settled = 2 * minute;

describe.each(databases.eachSupportedId())('the time on %s', engine => {
  async function setUp() {
    const knex = await databases.init(engine);
    const database = await ServiceLevelDatabase.create(
      mockServices.database({ knex }),
    );
    const logger = mockServices.logger.mock();
    const keeper = RollupKeeper.create({
      calendars: createCalendars(createBusinessHours()),
      database,
      retention: { samples: 7, minutes: 7, hours: 100, days: 1000 },
      services: ServiceBook.create({
        auth: mockServices.auth(),
        catalog: catalogServiceMock({ entities: serviceEntities }),
        logger,
      }),
    });
    // From here on.
    await keeper.advance(start + 90_000);
    await database.probes.add(
      {
        id: 'web',
        service: 'gitlab',
        target: { kind: 'http', url: 'http://127.0.0.1:1' },
        intervalSeconds: 30,
        timeoutSeconds: 5,
      },
      { origin: 'screen', nextAt: isoOf(start) },
    );
    return { database, keeper };
  }

  /** Has the probe look twice a minute; `+`, `-`, or a space for a look that did not take place. */
  async function look(
    { probes }: ServiceLevelDatabase,
    results: string,
    from = start,
  ) {
    let memory: ProbeMemory = unknownProbe;
    for (const [index, result] of [...results].entries()) {
      if (result === ' ') continue;
      const at = from + index * 30_000;
      const [probe] = await probes.claim(isoOf(at), {
        owner: 'one',
        limit: 1,
        leaseOf: () => isoOf(at + 1000),
      });
      const isUp = result === '+';
      const given = confirmState(memory, { isUp, at }, 90_000);
      memory = given.memory;
      await probes.record(probe, 'one', {
        ...given,
        sample: { at: isoOf(at), isUp, milliseconds: 1 },
        nextAt: isoOf(at + 1),
      });
    }
  }

  async function daysOf({ rollups }: ServiceLevelDatabase, service: string) {
    const days = await rollups.listDays('2026-11-01', '2026-12-31', [service]);
    return days.get(service) ?? [];
  }

  function only(seconds: Partial<Seconds>): Seconds {
    return { ...noSeconds, ...seconds };
  }

  it('is added up from what probes confirm, over midnight', async () => {
    const { database, keeper } = await setUp();
    // Nine minutes up, with a hiccup; two and a half down, over midnight; then up again.
    await look(database, '++++++-+++++++++++-----++++');
    await keeper.advance(start + 13 * minute + settled);
    const days = [
      { day: '2026-11-23', ...only({ up: 540, down: 60 }) },
      { day: '2026-11-24', ...only({ up: 90, down: 90 }) },
    ];
    expect(await daysOf(database, 'gitlab')).toEqual(days);
    // What does not work without it is measured by the same probe.
    expect(await daysOf(database, 'construction')).toEqual(days);
    // What nothing measures was never up.
    expect(await daysOf(database, 'hebergement')).toEqual([
      { day: '2026-11-23', ...only({ noData: 600 }) },
      { day: '2026-11-24', ...only({ noData: 180 }) },
    ]);
  });

  it('is the same however often, and by however many, it is measured', async () => {
    const { database, keeper } = await setUp();
    await look(database, '++--++  ++--++++++++++');
    const now = start + 11 * minute + settled;
    await Promise.all([1, 2, 3].map(() => keeper.advance(now)));
    const once = await daysOf(database, 'gitlab');
    await database.rollups.rewind(isoOf(start));
    await keeper.advance(now);
    expect(await daysOf(database, 'gitlab')).toEqual(once);

    const [from, to] = [isoOf(start), isoOf(start + hour)];
    const minutes = await database.rollups.listMinutes('gitlab', from, to);
    expect(minutes).toHaveLength(11);
    for (const one of minutes) {
      expect(secondsKinds.reduce((sum, kind) => sum + one[kind], 0)).toBe(60);
    }
    const whole = sumSeconds(minutes);
    const hours = await database.rollups.listHours(
      'gitlab',
      isoOf(start - hour),
      to,
    );
    expect(sumSeconds(hours)).toEqual(whole);
    expect(sumSeconds(once)).toEqual(whole);
  });

  it('has no data while the portal did not run, and catches up with it', async () => {
    const { database, keeper } = await setUp();
    await look(database, '++++');
    await keeper.advance(start + 2 * minute + settled);
    await keeper.advance(start + 40 * hour);
    const days = await daysOf(database, 'gitlab');
    expect(days.map(({ day }) => day)).toEqual([
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
    ]);
    // The last look holds for three intervals.
    expect(days[0]).toMatchObject({ up: 90 + 90, noData: 420 });
    expect(days[1]).toEqual({
      day: '2026-11-24',
      ...only({ noData: 24 * 3600 }),
    });
  });

  it('is measured again when somebody says that it was down, and leaves maintenance out', async () => {
    const { database, keeper } = await setUp();
    await look(database, '+'.repeat(30));
    const now = start + 10 * minute + settled;
    await keeper.advance(now);
    await database.transaction(async ({ incidents, rollups }) => {
      await incidents.open({
        title: sameInBoth('Lenteur'),
        impact: 'interruption',
        origin: 'person',
        services: ['gitlab'],
        projects: [],
        startedAt: isoOf(start + 2 * minute),
        openedAt: isoOf(now),
        endedAt: isoOf(start + 5 * minute),
      });
      await rollups.rewind(isoOf(start + 2 * minute));
    });
    await database.maintenances.add({
      id: 'one',
      title: 'Montée de version',
      description: 'x',
      services: ['gitlab'],
      startsAt: isoOf(start + 4 * minute),
      endsAt: isoOf(start + 6 * minute),
      by: 'user:default/x',
      at: isoOf(start),
    });
    await keeper.advance(now);
    expect(await daysOf(database, 'gitlab')).toEqual([
      { day: '2026-11-23', ...only({ up: 360, down: 120, maintenance: 120 }) },
    ]);
    // Nobody declared what needs it down; it is in maintenance with it.
    expect(await daysOf(database, 'construction')).toEqual([
      { day: '2026-11-23', ...only({ up: 480, maintenance: 120 }) },
    ]);
  });

  it('is forgotten by and by', async () => {
    const { database, keeper } = await setUp();
    await look(database, '++++');
    await keeper.advance(start + 2 * minute + settled);
    await keeper.forget(start + 8 * 24 * hour);
    expect(await database.probes.listSamples('web', 10)).toEqual([]);
    const [from, to] = [isoOf(start - hour), isoOf(start + hour)];
    expect(await database.rollups.listMinutes('gitlab', from, to)).toEqual([]);
    expect(await database.rollups.listHours('gitlab', from, to)).toHaveLength(
      1,
    );
    await keeper.forget(start + 101 * 24 * hour);
    expect(await database.rollups.listHours('gitlab', from, to)).toEqual([]);
    expect(await daysOf(database, 'gitlab')).toHaveLength(1);
  });
});
