import { mockServices } from '@backstage/backend-test-utils';
import {
  type MonthReport,
  noSeconds,
  parisDayAfter,
  parisDayOf,
  spanOfParisDay,
} from '@cloud-pi-native/plugin-service-levels-common';
import { createDatabases } from './__testUtils__/databases';
import { people } from './__testUtils__/people';
import { readOds } from './__testUtils__/readOds';
import { TestServiceLevels } from './__testUtils__/TestServiceLevels';
import { isoOf } from './services/time';
import { ServiceLevelDatabase } from './stores/ServiceLevelDatabase';

jest.setTimeout(120_000);

const databases = createDatabases();
const hour = 3_600_000;
const today = parisDayOf(Date.now());
const yesterday = parisDayAfter(today, -1);

describe.each(databases.eachSupportedId())(
  'the quality of service on %s',
  engine => {
    let levels: TestServiceLevels;
    let database: ServiceLevelDatabase;

    beforeAll(async () => {
      const knex = await databases.init(engine);
      levels = await TestServiceLevels.start(knex, {
        allowedHosts: ['*.exemple.gouv.fr', 'forge.invalid:22'],
      });
      database = await ServiceLevelDatabase.create(
        mockServices.database({ knex }),
      );
      await database.rollups.moveTo(
        isoOf(Math.floor(Date.now() / 60_000) * 60_000),
      );
    });

    afterAll(() => levels?.stop());

    /** Has an hour of yesterday measured, of which a part was down. */
    async function measureYesterday(service: string, down: number) {
      const { from, to } = spanOfParisDay(yesterday);
      await database.rollups.putMinutes(
        Array.from({ length: 60 }, (_, index) => ({
          ...noSeconds,
          service,
          start: isoOf(from + index * 60_000),
          ...(index < down ? { down: 60 } : { up: 60 }),
        })),
      );
      await database.rollups.sumHours(isoOf(from), isoOf(from + hour));
      await database.rollups.sumDay(yesterday, isoOf(from), isoOf(to));
    }

    it('shows days that nobody measured as such, and the others as they were', async () => {
      await measureYesterday('gitlab', 6);
      const { items, allowed } = await levels.read(
        '/services?days=3',
        people.developer,
      );
      const gitlab = items.find(
        (one: { service: { name: string } }) => one.service.name === 'gitlab',
      );
      expect(gitlab).toMatchObject({
        state: 'no-data',
        days: [
          { up: 0, down: 0, maintenance: 0 },
          { day: yesterday, up: 54 * 60, down: 6 * 60, noData: 0 },
          { day: today, up: 0, down: 0 },
        ],
      });
      expect(gitlab.days[0].noData).toBeGreaterThanOrEqual(23 * 3600);
      expect(allowed).toEqual({
        manageIncidents: false,
        planMaintenance: false,
        readProbes: false,
        manageProbes: false,
      });
      expect((await levels.read('/services/gitlab')).days).toHaveLength(90);
      await levels.call('get', '/services?days=0').expect(400);
      await levels.call('get', '/services/nulle-part').expect(404);
    });

    it('shows a day by hour and by minute', async () => {
      await measureYesterday('gitlab', 6);
      const day = await levels.read(`/services/gitlab/days/${yesterday}`);
      expect(day).toMatchObject({
        day: yesterday,
        availability: 0.9,
        seconds: { up: 54 * 60, down: 6 * 60 },
        hours: [{ up: 54 * 60, down: 6 * 60 }],
      });
      expect(day.minutes).toBe('d'.repeat(6) + 'u'.repeat(54));
      for (const wrong of ['2026-02-30', 'hier', parisDayAfter(today, 1)]) {
        await levels.call('get', `/services/gitlab/days/${wrong}`).expect(400);
      }
    });

    it('reports a month with the same figures on the screen and in files', async () => {
      await measureYesterday('gitlab', 6);
      await measureYesterday('hebergement', 1);
      const month = yesterday.slice(0, 7);
      const report: MonthReport = await levels.read(`/reports/${month}`);
      expect(report.rows.map(({ service }) => service.name)).toEqual([
        'construction',
        'hebergement',
        'gitlab',
      ]);
      const hosting = report.rows[1].measure;
      expect(hosting).toMatchObject({ promised: 0.999, isKept: false });
      expect(hosting.seconds).toMatchObject({ up: 59 * 60, down: 60 });
      expect(hosting.budget).toMatchObject({ spentSeconds: 60 });

      const expected = report.rows.map(({ measure }) =>
        [
          measure.seconds.up,
          measure.seconds.down,
          measure.seconds.noData,
          measure.seconds.maintenance,
          measure.seconds.outside,
          measure.budget?.totalSeconds,
          measure.budget?.leftSeconds,
          measure.interruptions,
          measure.longestSeconds,
          measure.maximumInterruptionSeconds,
          measure.overruns,
        ].map(value => String(value ?? '')),
      );
      const csv = await levels
        .call('get', `/reports/${month}/exports/csv?language=fr`)
        .expect(200)
        .expect('Content-Disposition', new RegExp(`${month}\\.csv`));
      const lines = csv.text.trim().split('\r\n');
      const cells = lines.slice(1).map(line => line.split(';'));
      expect(cells.map(line => line.slice(4))).toEqual(expected);
      expect(cells[1].slice(0, 4)).toEqual([
        'Hébergement',
        'non',
        '98,333',
        '99,9',
      ]);
      const ods = await levels
        .call('get', `/reports/${month}/exports/ods?language=en`)
        .buffer(true)
        .parse((response, done) => {
          const chunks: Buffer[] = [];
          response.on('data', chunk => chunks.push(chunk));
          response.on('end', () => done(null, Buffer.concat(chunks)));
        })
        .expect(200);
      const rows = (await readOds(ods.body)).slice(1);
      expect(rows.map(line => line.slice(4))).toEqual(expected);
      expect(rows[1].slice(0, 4)).toEqual([
        'Hébergement (en)',
        'no',
        '98.333',
        '99.9',
      ]);

      const some = await levels.read(`/reports/${month}?service=gitlab`);
      expect(some.rows).toHaveLength(1);
      for (const wrong of ['2026-13', '2999-01']) {
        await levels.call('get', `/reports/${wrong}`).expect(400);
      }
      await levels
        .call('get', `/reports/${month}?service=nulle-part`)
        .expect(400);
    });

    it('plans maintenance, tells those it reaches, and takes it back', async () => {
      const soon = (hours: number) => isoOf(Date.now() + hours * hour);
      const input = {
        title: 'Montée de version',
        description: 'Une heure sans hébergement.',
        services: ['hebergement'],
        startsAt: soon(1),
        endsAt: soon(2),
      };
      const plan = async (change: object) =>
        levels.call('post', '/maintenances').send({ ...input, ...change });
      const { body: planned } = await plan({});
      expect(planned).toMatchObject({ ...input, state: 'planned' });
      expect(
        (await levels.read('/services/hebergement')).nextMaintenance,
      ).toMatchObject({ id: planned.id, startsAt: planned.startsAt });
      // Hosting reaches those in production only.
      expect(levels.notifications[0]).toMatch(
        new RegExp(`^${people.devops}: Maintenance planifiée du .*Montée`),
      );
      const end = (id: string) =>
        levels.call('post', `/maintenances/${id}/ending`);
      expect((await end(planned.id).expect(200)).body.state).toBe('cancelled');
      await end(planned.id).expect(409);
      await end('nulle-part').expect(404);
      expect(levels.notifications[1]).toContain('Maintenance annulée');

      const { body: running } = await plan({
        services: ['gitlab'],
        startsAt: soon(0),
      });
      expect(running.state).toBe('running');
      expect((await levels.read('/services/gitlab')).state).toBe('maintenance');
      expect((await levels.read('/services/construction')).state).toBe(
        'maintenance',
      );
      expect((await end(running.id).expect(200)).body.state).toBe('over');
      expect((await levels.read('/services/gitlab')).state).toBe('no-data');
      const { items } = await levels.read('/maintenances?service=hebergement');
      expect(items).toHaveLength(1);

      for (const wrong of [
        { startsAt: soon(-1) },
        { endsAt: soon(0.5) },
        { endsAt: soon(24 * 8) },
        { services: ['nulle-part'] },
        { services: [] },
        { description: ' ' },
      ]) {
        expect((await plan(wrong)).status).toBe(400);
      }
      await levels
        .call('post', '/maintenances', people.developer)
        .send(input)
        .expect(403);
    });

    it('lets people add, change, pause and remove probes of known hosts', async () => {
      const input = {
        id: 'forge-ssh',
        service: 'gitlab',
        target: { kind: 'tcp', host: 'forge.invalid', port: 22 },
        intervalSeconds: 60,
        timeoutSeconds: 5,
      };
      const { id, ...change } = input;
      const add = (other: object) =>
        levels.call('post', '/probes').send({ ...input, ...other });
      const { body: added } = await add({}).expect(201);
      expect(added).toMatchObject({
        ...input,
        origin: 'screen',
        isPaused: false,
        state: 'no-data',
      });
      await add({}).expect(409);
      const { allowedHosts } = await levels.read('/probes');
      expect(allowedHosts).toEqual(['*.exemple.gouv.fr', 'forge.invalid:22']);
      for (const [wrong, word] of [
        [{ target: { kind: 'tcp', host: 'forge.invalid', port: 23 } }, 'hosts'],
        [{ target: { kind: 'http', url: 'http://169.254.1.1/' } }, 'hosts'],
        [{ target: { kind: 'http', url: 'file:///etc/passwd' } }, 'target.url'],
        [
          { target: { kind: 'http', url: 'https://a:b@a.exemple.gouv.fr' } },
          'password',
        ],
        [{ target: { kind: 'ping' } }, 'target.kind'],
        [{ timeoutSeconds: 60, intervalSeconds: 30 }, 'timeoutSeconds'],
        [{ intervalSeconds: 1 }, 'intervalSeconds'],
        [{ service: 'nulle-part' }, 'nulle-part'],
        [{ id: 'Pas Bien' }, 'id'],
      ] as const) {
        const { body } = await add({ id: 'autre', ...wrong }).expect(400);
        expect(JSON.stringify(body.error)).toContain(word);
      }
      await levels
        .call('put', `/probes/${id}`)
        .send({
          ...change,
          target: { kind: 'git', url: 'https://git.exemple.gouv.fr/a.git' },
        })
        .expect(200);
      const paused = await levels
        .call('post', `/probes/${id}/pause`)
        .expect(200);
      expect(paused.body.isPaused).toBe(true);
      await levels.call('post', `/probes/${id}/run`).expect(409);
      expect(await levels.read(`/probes/${id}/samples`)).toHaveProperty(
        'items',
      );
      await levels.call('delete', `/probes/${id}`, people.devops).expect(403);
      await levels.call('delete', `/probes/${id}`).expect(204);
      await levels.call('get', `/probes/${id}/samples`).expect(404);
      await levels.call('get', '/probes', people.developer).expect(403);
    });

    it('shows a project what reaches it', async () => {
      const names = async (slug: string, caller: string) =>
        (await levels.read(`/projects/${slug}`, caller)).services.map(
          (one: { service: { name: string } }) => one.service.name,
        );
      expect(await names('vigie', people.developer)).toEqual([
        'construction',
        'gitlab',
      ]);
      expect(await names('phare', people.devops)).toEqual([
        'construction',
        'hebergement',
        'gitlab',
      ]);
      const { body } = await levels
        .call('post', '/incidents')
        .send({
          title: 'Panne',
          impact: 'degradation',
          services: ['gitlab'],
          projects: ['vigie'],
        })
        .expect(201);
      const openOf = async (slug: string, caller: string) =>
        (await levels.read(`/projects/${slug}`, caller)).open.filter(
          (one: { number: string }) => one.number === body.number,
        );
      expect(await openOf('vigie', people.developer)).toMatchObject([
        { projects: ['vigie'], clocks: [] },
      ]);
      expect(await openOf('phare', people.devops)).toEqual([]);
      await levels.call('get', '/projects/phare', people.developer).expect(403);
      await levels.call('get', '/projects/aucun').expect(404);
    });
  },
);
