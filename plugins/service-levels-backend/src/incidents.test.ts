import type { Knex } from 'knex';
import { createDatabases } from './__testUtils__/databases';
import { operators, people } from './__testUtils__/people';
import { Target } from './__testUtils__/Target';
import { TestServiceLevels } from './__testUtils__/TestServiceLevels';
import { until } from './__testUtils__/until';

jest.setTimeout(120_000);

const databases = createDatabases();
const hour = 3_600_000;
const ago = (milliseconds: number) =>
  new Date(Date.now() - milliseconds).toISOString();

describe.each(databases.eachSupportedId())('incidents on %s', engine => {
  let knex: Knex;
  let target: Target;
  let levels: TestServiceLevels;
  let others: TestServiceLevels;

  beforeAll(async () => {
    knex = await databases.init(engine);
    target = await Target.start();
    const config = {
      probes: [
        {
          id: 'web',
          service: 'gitlab',
          kind: 'http',
          url: target.url,
          every: { seconds: 5 },
          timeout: { seconds: 2 },
        },
        { id: 'nowhere', service: 'gitlab', kind: 'http' },
      ],
    };
    // Two replicas.
    levels = await TestServiceLevels.start(knex, config);
    others = await TestServiceLevels.start(knex, config);
  });

  afterAll(async () => {
    await levels?.stop();
    await others?.stop();
    await target?.stop();
  });

  /** Has the probe look until it believes in a state. */
  async function see(state: 'up' | 'down') {
    await until(async () => {
      const { items } = await levels.read('/probes');
      if (items[0].state === state) return true;
      await levels.call('post', '/probes/web/run').expect(202);
      return undefined;
    });
  }

  const sent = () => [...levels.notifications, ...others.notifications];

  it('are opened by probes, once, and closed by them', async () => {
    await see('up');
    const { items: calm } = await levels.read('/services');
    expect(
      calm.map((one: { service: { name: string }; state: string }) => [
        one.service.name,
        one.state,
      ]),
    ).toEqual([
      ['construction', 'up'],
      ['hebergement', 'no-data'],
      ['gitlab', 'up'],
    ]);

    target.status = 500;
    await see('down');
    await Promise.all([
      levels.runTask('service-levels-watch'),
      others.runTask('service-levels-watch'),
    ]);
    const { items, total } = await levels.read('/incidents?state=open');
    expect(total).toBe(1);
    expect(items[0]).toMatchObject({
      number: 'INC-0001',
      title: {
        fr: 'GitLab ne répond plus',
        en: 'GitLab (en) does not answer any more',
      },
      origin: 'probe',
      services: ['gitlab', 'construction'],
      projectCount: 2,
      projects: ['phare', 'vigie'],
      clocks: [{ service: 'construction', maximumSeconds: 8 * 3600 }],
    });
    const { updates } = await levels.read('/incidents/inc-0001');
    expect(updates).toMatchObject([
      {
        kind: 'opened',
        text: {
          fr: 'La sonde web a échoué deux fois de suite : Réponse HTTP 500.',
        },
      },
    ]);
    expect((await levels.read('/services/construction')).incidents).toEqual([
      'INC-0001',
    ]);

    // Nobody closes what is down.
    const { body } = await levels
      .call('post', '/incidents/INC-0001/closing')
      .send({ cause: 'Rien' })
      .expect(409);
    expect(body.error.message).toContain('probe web');

    target.status = 200;
    await see('up');
    await Promise.all([
      levels.runTask('service-levels-watch'),
      others.runTask('service-levels-watch'),
    ]);
    const closed = await levels.read('/incidents/INC-0001');
    expect(closed.endedAt).toBeDefined();
    expect(closed.clocks[0].state).toBe('stopped');
    const everybody = `${operators}, ${people.developer}, ${people.devops}`;
    expect(sent().sort()).toEqual([
      `${everybody}: Fin de l’incident INC-0001 : GitLab ne répond plus`,
      `${everybody}: Incident INC-0001 : GitLab ne répond plus`,
    ]);

    // What it came from is known later.
    const { body: explained } = await levels
      .call('put', '/incidents/INC-0001')
      .send({ cause: 'Disque plein' })
      .expect(200);
    expect(explained.cause).toBe('Disque plein');
    await levels
      .call('put', '/incidents/INC-0001')
      .send({ impact: 'degradation' })
      .expect(409);
  });

  it('are declared, followed, explained and closed by people', async () => {
    const { body: declared } = await levels
      .call('post', '/incidents')
      .send({
        title: ' Constructions bloquées ',
        impact: 'interruption',
        services: ['construction'],
        projects: ['phare'],
        startedAt: ago(40 * hour),
        text: 'On cherche.',
      })
      .expect(201);
    expect(declared).toMatchObject({
      number: 'INC-0002',
      title: { fr: 'Constructions bloquées', en: 'Constructions bloquées' },
      projects: ['phare'],
      allowed: { manage: true },
    });
    // A day and a half around the clock is more than eight hours.
    expect(declared.clocks[0].warning).toBe(100);
    expect((await levels.read('/services/construction')).state).toBe('down');
    expect((await levels.read('/services/gitlab')).state).toBe('up');

    await levels
      .call('post', '/incidents/INC-0002/updates')
      .send({ text: 'Le disque est plein.' })
      .expect(201);
    const path = '/incidents/INC-0002';
    expect((await levels.read(path, people.developer)).projects).toEqual([]);
    expect((await levels.read(path, people.devops)).projects).toEqual([
      'phare',
    ]);
    expect((await levels.read(path, people.devops)).allowed.manage).toBe(false);

    const { body: closed } = await levels
      .call('post', `${path}/closing`)
      .send({ cause: 'Disque plein', endedAt: ago(20 * hour) })
      .expect(200);
    expect(closed.durationSeconds).toBeGreaterThanOrEqual(20 * 3600 - 1);
    expect(closed.updates.map((one: { kind: string }) => one.kind)).toEqual([
      'opened',
      'note',
      'closed',
    ]);
    for (const [suffix, input] of [
      ['/updates', { text: 'Encore' }],
      ['/closing', { cause: 'Encore' }],
    ] as const) {
      await levels.call('post', `${path}${suffix}`).send(input).expect(409);
    }
    await levels.runTask('service-levels-watch');
    const ours = sent().filter(line => line.includes('INC-0002'));
    expect(ours.sort()).toEqual([
      `${operators}, ${people.devops}: Du nouveau sur l’incident INC-0002 : Constructions bloquées`,
      `${operators}, ${people.devops}: Fin de l’incident INC-0002 : Constructions bloquées`,
      `${operators}, ${people.devops}: Incident INC-0002 : Constructions bloquées`,
    ]);
  });

  it('warn once at each part of the DIMA', async () => {
    const declare = async (started: number) => {
      const { body } = await levels
        .call('post', '/incidents')
        .send({
          title: 'Lent',
          impact: 'interruption',
          services: ['construction'],
          projects: [],
          startedAt: ago(started),
        })
        .expect(201);
      return body.number;
    };
    const half = await declare(5 * hour);
    const over = await declare(9 * hour);
    for (const replica of [levels, others, levels]) {
      await replica.runTask('service-levels-watch');
    }
    const about = (number: string) =>
      sent().filter(line => line.includes(number) && line.includes('DIMA'));
    expect(about(half)).toEqual([
      `${operators}: ${half} : 50 % de la DIMA de Construction sont écoulés`,
    ]);
    expect(about(over)).toEqual([
      `${operators}: ${over} : la DIMA de Construction est dépassée`,
    ]);
  });

  it.each([
    [{ services: ['nulle-part'] }, 'nulle-part'],
    [{ services: [] }, 'services'],
    [{ title: '   ' }, 'title'],
    [{ startedAt: ago(49 * hour) }, 'startedAt'],
    [{ startedAt: ago(-hour) }, 'startedAt'],
    [{ startedAt: '2026-11-22' }, 'startedAt'],
    [{ projects: ['epave'] }, 'epave'],
    [{ impact: 'none' }, 'impact'],
  ])('are refused with %j', async (input, word) => {
    const { body } = await levels
      .call('post', '/incidents')
      .send({
        title: 'Panne',
        impact: 'interruption',
        services: ['gitlab'],
        ...input,
      })
      .expect(400);
    expect(JSON.stringify(body.error)).toContain(word);
  });

  it('are for those who run the platform, and refusals leave a trace', async () => {
    const declaration = {
      title: 'Panne',
      impact: 'interruption',
      services: ['gitlab'],
    };
    await levels
      .call('post', '/incidents', people.developer)
      .send(declaration)
      .expect(403);
    await levels
      .call('post', '/incidents', 'service')
      .send(declaration)
      .expect(403);
    expect(levels.auditEvents).toContainEqual({
      actor: people.developer,
      action: 'service-levels.incident.manage',
      outcome: 'denied',
    });
    expect(levels.auditEvents).toContainEqual(
      expect.objectContaining({
        actor: people.operator,
        action: 'incident.declare',
        outcome: 'succeeded',
        target: 'INC-0002',
      }),
    );
    await levels.call('get', '/incidents/INC-9999').expect(404);
    await levels.call('get', '/incidents/panne').expect(404);
  });

  it('are filtered by service, state and day', async () => {
    const numbers = async (query: string) =>
      (await levels.read(`/incidents?${query}`)).items.map(
        (one: { number: string }) => one.number,
      );
    expect(await numbers('service=gitlab')).toEqual(['INC-0001']);
    expect(await numbers('service=construction&limit=1&state=closed')).toEqual([
      'INC-0001',
    ]);
    expect(await numbers('until=2026-01-01')).toEqual([]);
    await levels.call('get', '/incidents?since=hier').expect(400);
  });
});
