import { daysBetween } from '@cloud-pi-native/plugin-portal-common';
import { amer, ecluse, occulte, vigie } from './__testUtils__/applications';
import { createDatabases } from './__testUtils__/databases';
import { people } from './__testUtils__/people';
import { TestConformity } from './__testUtils__/TestConformity';
import { today } from './services/time';

jest.setTimeout(60_000);

const databases = createDatabases();

/** Every way out of the portfolio. */
const ways = [
  '/portfolio',
  '/portfolio?owner=group:default/phares',
  '/portfolio/heat-map',
  '/portfolio/heat-map?text=o&sort=P&order=desc',
  '/portfolio/heat-map?zone=domain:default/secours',
  '/portfolio/heat-map/exports/csv?language=en',
  '/derogations',
  '/derogations?state=granted&state=asked',
];

function dayIn(days: number): string {
  return new Date(Date.parse(today()) + days * 86_400_000)
    .toISOString()
    .slice(0, 10);
}

describe.each(databases.eachSupportedId())('the portfolio on %s', engine => {
  const started: TestConformity[] = [];

  async function start(
    ...[knex, applications]: Parameters<typeof TestConformity.start>
  ) {
    const conformity = await TestConformity.start(knex, applications);
    started.push(conformity);
    return conformity;
  }

  afterEach(async () => {
    await Promise.all(started.splice(0).map(one => one.stop()));
  });

  const titlesIn = ({ rows }: { rows: { title: string }[] }) =>
    rows.map(({ title }) => title);

  it('shows who stands where, sorted, filtered and in pages', async () => {
    const conformity = await start(await databases.init(engine));
    await conformity.state('EXI-G-1', { state: 'met' });
    await conformity.state('EXI-ARCH-18', { state: 'partial' });
    await conformity.state('EXI-ARCH-3', { state: 'unmet' });
    const map = await conformity.read('/portfolio/heat-map');
    expect(map).toEqual({
      requirements: ['EXI-G-1', 'EXI-ARCH-3', 'EXI-ARCH-18', 'EXI-DATA-1'],
      rows: expect.any(Array),
      total: 4,
    });
    expect(titlesIn(map)).toEqual(['Amer', 'Écluse', 'Occulte', 'Vigie']);
    expect(map.rows[3]).toEqual({
      application: vigie.ref,
      title: 'Vigie',
      zone: vigie.zone,
      owner: vigie.owner,
      states: 'mup-',
      P: 0.75,
      I: 0,
      isReady: false,
    });
    const titlesOf = async (query: string) =>
      titlesIn(await conformity.read(`/portfolio/heat-map?${query}`));
    expect(await titlesOf('sort=P&order=desc&limit=1')).toEqual(['Vigie']);
    expect(await titlesOf('offset=1&limit=2')).toEqual(['Écluse', 'Occulte']);
    expect(await titlesOf('text=ECLÛSE')).toEqual(['Écluse']);
    // A zone stands for those within it.
    expect(await titlesOf('zone=domain:default/secours')).toEqual([
      'Amer',
      'Occulte',
      'Vigie',
    ]);
    expect(
      await titlesOf('owner=group:default/balises&owner=group:default/x'),
    ).toEqual(['Amer']);
    // What has no zone comes last, whatever the order.
    expect((await titlesOf('sort=zone&order=desc')).at(-1)).toBe('Écluse');
    for (const [field, query] of [
      ['sort', 'sort=beauty'],
      ['limit', 'limit=0'],
    ]) {
      const { body } = await conformity
        .call('get', `/portfolio/heat-map?${query}`)
        .expect(400);
      expect(body.error.message).toContain(field);
    }
  });

  it('counts what is missed and what is about to end', async () => {
    const conformity = await start(await databases.init(engine));
    await conformity.state('EXI-G-1', { state: 'met' });
    await conformity.state('EXI-ARCH-3', { state: 'unmet' });
    const soon = await conformity.ask('EXI-ARCH-18', dayIn(59));
    const late = await conformity.ask('EXI-DATA-1', dayIn(200));
    const waiting = await conformity.ask('EXI-ARCH-3', dayIn(300));
    for (const { id } of [soon, late]) {
      await conformity
        .call('put', `/applications/vigie/derogations/${id}/decision`)
        .send({ granted: true, reason: 'Oui' })
        .expect(200);
    }
    const summary = await conformity.read('/portfolio');
    expect(summary).toMatchObject({
      applications: 4,
      ready: 1,
      silent: 3,
      ending: [{ id: soon.id, applicationTitle: 'Vigie' }],
      waiting: [{ id: waiting.id, applicationTitle: 'Vigie' }],
    });
    expect(
      summary.missed.map(
        ({ requirement }: { requirement: string }) => requirement,
      ),
    ).toEqual(['EXI-ARCH-3', 'EXI-G-1', 'EXI-ARCH-18', 'EXI-DATA-1']);
    expect(summary.missed[0].counts).toMatchObject({ unmet: 1, unstated: 3 });
    expect(daysBetween(today(), summary.ending[0].until)).toBe(59);
    const { items } = await conformity.read('/derogations?state=granted');
    expect(items.map(({ id }: { id: string }) => id)).toEqual([
      soon.id,
      late.id,
    ]);
  });

  it('leaves as a table, in both languages', async () => {
    const conformity = await start(await databases.init(engine));
    await conformity.state('EXI-G-1', { state: 'met' });
    const csv = await conformity
      .call('get', '/portfolio/heat-map/exports/csv?text=vigie')
      .expect(200);
    expect(csv.text).toBe(
      '\uFEFFApplication;Zone;Responsable;Prête pour la production;Primordiales (%);Importantes (%);EXI-G-1;EXI-ARCH-3;EXI-ARCH-18;EXI-DATA-1\r\n' +
        'Vigie;Côtes;Phares;non;50;0;Conforme;Non déclaré;Non déclaré;Non déclaré\r\n',
    );
    expect(csv.headers['content-disposition']).toBe(
      `attachment; filename="conformite-${today()}.csv"`,
    );
    const ods = await conformity
      .call('get', '/portfolio/heat-map/exports/ods?language=en')
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', chunk => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      })
      .expect(200);
    expect(ods.body.subarray(0, 2).toString()).toBe('PK');
    expect(ods.body.toString('latin1')).toContain(
      'application/vnd.oasis.opendocument.spreadsheet',
    );
  });

  it('is the same on each replica, as soon as one has written', async () => {
    const knex = await databases.init(engine);
    const one = await start(knex);
    const other = await start(knex);
    expect((await other.read('/portfolio')).silent).toBe(4);
    await one.state('EXI-G-1', { state: 'met' });
    expect((await other.read('/portfolio')).silent).toBe(3);
    const states = async () =>
      (await other.read('/portfolio/heat-map?text=vigie')).rows[0].states;
    expect(await states()).toBe('m---');
    const { id } = await one.ask('EXI-ARCH-18', dayIn(10));
    await other
      .call('put', `/applications/vigie/derogations/${id}/decision`)
      .send({ granted: true, reason: 'Oui' })
      .expect(200);
    expect(await states()).toBe('m-d-');
    expect(
      (await one.read('/portfolio/heat-map?text=vigie')).rows[0].states,
    ).toBe('m-d-');
  });

  it('never tells of what the catalog hides, not even by a count', async () => {
    const whole = await start(await databases.init(engine));
    const without = await start(await databases.init(engine), [
      amer,
      ecluse,
      vigie,
    ]);
    for (const one of [whole, without]) {
      await one.state('EXI-G-1', { state: 'met' });
    }
    const secret = { application: 'occulte', caller: people.keeper };
    await whole.state('EXI-ARCH-3', { state: 'unmet' }, secret);
    const { id } = await whole.ask('EXI-G-1', dayIn(30), secret);
    await whole
      .call('put', `/applications/occulte/derogations/${id}/decision`)
      .send({ granted: true, reason: 'Cloisonné' })
      .expect(200);
    await whole.ask('EXI-ARCH-18', dayIn(30), secret);
    const answer = async (conformity: TestConformity, path: string) =>
      (await conformity.call('get', path, people.operator).expect(200)).text;
    for (const path of ways) {
      const seen = await answer(whole, path);
      expect(seen.toLowerCase()).not.toContain('occulte');
      expect(seen).toBe(await answer(without, path));
    }
    expect((await whole.read('/derogations')).items).toHaveLength(2);
  });

  it('has no address for what the catalog hides', async () => {
    const conformity = await start(await databases.init(engine));
    const calls = [
      ['get', ''],
      ['get', '/requirements/EXI-G-1'],
      ['get', '/dossier/pdf'],
      ['post', '/checks'],
    ] as const;
    for (const [method, path] of calls) {
      const messages = await Promise.all(
        ['occulte', 'nulle-part'].map(async name => {
          const { body } = await conformity
            .call(method, `/applications/${name}${path}`, people.operator)
            .expect(404);
          return body.error.message.replace(name, '');
        }),
      );
      expect(messages[0]).toBe(messages[1]);
    }
    await conformity
      .call('get', `/applications/${occulte.title}`, people.governance)
      .expect(200);
  });
});
