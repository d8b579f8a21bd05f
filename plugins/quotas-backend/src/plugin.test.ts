import { parisDay } from '@cloud-pi-native/plugin-portal-common';
import { createDatabases } from './__testUtils__/databases';
import {
  amount,
  np1,
  np2,
  opening,
  reservation,
  wanted,
} from './__testUtils__/examples';
import { people } from './__testUtils__/people';
import { TestQuotas } from './__testUtils__/TestQuotas';

jest.setTimeout(60_000);

const databases = createDatabases();
const inDays = (days: number) =>
  parisDay(new Date(Date.now() + days * 86_400_000));

describe.each(databases.eachSupportedId())('quotas on %s', engine => {
  let quotas: TestQuotas;
  beforeEach(async () => {
    quotas = await TestQuotas.start(await databases.init(engine));
    await quotas.ledger.openProject(
      'vigie',
      opening({
        environments: [
          wanted('dev', { cpu: 1, memory: 4 }),
          wanted('test', { cpu: 3, memory: 4 }),
        ],
      }),
    );
    await quotas.ledger.openProject(
      'phare',
      opening({
        name: 'phare',
        organisation: 'Écoles de la mer',
        environments: [
          wanted('prod', { cpu: 1 }, { stage: 'prod', cluster: np2 }),
        ],
      }),
    );
    await quotas.ledger.openProject('amer', opening({ name: 'amer' }));
    await quotas.ledger.archive('amer', people.admin);
  });
  afterEach(async () => quotas.stop());

  const ask = (
    change: object,
    caller: string = people.devops,
    project = 'vigie',
  ) =>
    quotas.call('post', `/projects/${project}/changes`, caller).send({
      class: 'non-production',
      contracted: amount({ cpu: 8, memory: 16, storage: 20 }),
      reason: 'Montée en charge',
      ...change,
    });
  const decide = (
    id: string,
    decision: object = {},
    caller: string = people.serviceTeam,
  ) =>
    quotas
      .call('post', `/changes/${id}/decision`, caller)
      .send({ granted: true, reason: 'Conforme', ...decision });

  it('show a project to its members and to the platform', async () => {
    const project = await quotas.read('/projects/vigie', people.developer);
    expect(project).toMatchObject({
      slug: 'vigie',
      envelopes: [
        {
          class: 'non-production',
          contracted: amount({ cpu: 4, memory: 16, storage: 20 }),
          reserved: amount({ cpu: 4, memory: 8 }),
          free: amount({ memory: 8, storage: 20 }),
          approver: people.serviceTeam,
          reason: 'Conforme',
        },
        { class: 'production', reserved: amount() },
      ],
      reservations: [
        { environment: 'dev', clusterTitle: 'NP 1', zone: 'usuelle' },
        { environment: 'test', class: 'non-production' },
      ],
      changes: [],
      allowed: { ask: false, decide: false },
    });
    const allowedTo = async (caller: string) =>
      (await quotas.read('/projects/vigie', caller)).allowed;
    expect(await allowedTo(people.devops)).toEqual({
      ask: true,
      decide: false,
    });
    expect(await allowedTo(people.serviceTeam)).toEqual({
      ask: true,
      decide: true,
    });
    await quotas.call('get', '/projects/vigie', people.stranger).expect(403);
    await quotas
      .call('get', '/projects/vigie/history', people.stranger)
      .expect(403);
    await quotas.call('get', '/projects/absent', people.stranger).expect(404);
  });

  it('grow by a request and the decision of somebody else', async () => {
    const { body: change } = await ask({}).expect(201);
    expect(change).toMatchObject({
      state: 'submitted',
      by: people.devops,
      before: { contracted: { cpu: 4 } },
      allowed: ['withdraw'],
    });
    await ask({}, people.admin).expect(409, /already waits for a decision/);
    await ask({}, people.developer).expect(403);
    await ask({}, people.devops, 'phare').expect(403);
    await decide(change.id, {}, people.admin).expect(403);
    const seen = await quotas.read(`/changes/${change.id}`);
    expect(seen.allowed).toEqual(['decide']);

    const { body: decided } = await decide(change.id, {
      values: { contracted: amount({ cpu: 6, memory: 16, storage: 20 }) },
    }).expect(200);
    expect(decided).toMatchObject({
      state: 'granted',
      decision: { by: people.serviceTeam, values: { contracted: { cpu: 6 } } },
      allowed: [],
    });
    await decide(change.id).expect(409, /does not wait for a decision/);
    const { envelopes } = await quotas.read('/projects/vigie');
    expect(envelopes[0]).toMatchObject({
      contracted: { cpu: 6 },
      free: { cpu: 2 },
      approver: people.serviceTeam,
    });
    await quotas.ledger.reserve('vigie', 'demo', reservation('d', { cpu: 2 }));
    expect(quotas.announced).toEqual([{ slug: 'vigie' }]);
    expect(quotas.notifications).toEqual([
      'group:default/service-team: Demande de quota : vigie',
      `${people.devops}: Quota accordé : vigie`,
    ]);
    expect(
      quotas.auditEvents.map(({ action, outcome }) => `${action} ${outcome}`),
    ).toEqual([
      'quota.ask succeeded',
      'quotas.change.ask denied',
      'quotas.change.ask denied',
      'quotas.change.decide denied',
      'quota.grant succeeded',
    ]);
    const { items } = await quotas.read('/projects/vigie/history?limit=2');
    expect(items[1]).toMatchObject({
      kind: 'envelope-set',
      before: { cpu: 4 },
      after: { cpu: 6 },
      changeId: change.id,
      reason: 'Conforme',
    });
  });

  it('are never decided by who asked, whatever their role', async () => {
    const { body: change } = await ask({}, people.serviceAdmin).expect(201);
    expect(change.allowed).toEqual(['withdraw']);
    await decide(change.id, {}, people.serviceAdmin).expect(
      403,
      /You asked for this/,
    );
    await quotas
      .call('delete', `/changes/${change.id}`, people.admin)
      .expect(403, /taken back by who asked/);
    await quotas
      .call('delete', `/changes/${change.id}`, people.serviceAdmin)
      .expect(204);
    await decide(change.id).expect(409);
    await ask({}).expect(201);
  });

  it('are not lowered below what is reserved, and say what to release', async () => {
    const { body: change } = await ask({
      contracted: amount({ cpu: 2, memory: 16 }),
    }).expect(201);
    const { body } = await decide(change.id).expect(409);
    expect(body.error).toMatchObject({
      message: expect.stringContaining('release 2 cores among test (3 cores)'),
      overruns: [
        {
          resource: 'cpu',
          toRelease: 2,
          environments: [{ name: 'test' }, { name: 'dev' }],
        },
      ],
    });
    await quotas.ledger.release('vigie', 'test', { actor: people.devops });
    await decide(change.id).expect(200);
  });

  it('are without limit by a decision with an end only', async () => {
    const { body: change } = await ask({
      contracted: amount({ cpu: 4, memory: 16, storage: 20 }),
      unlimitedUntil: inDays(30),
    }).expect(201);
    await decide(change.id).expect(200);
    await quotas.ledger.reserve('vigie', 'demo', reservation('d', { cpu: 5 }));
    // The cluster has its limits all the same.
    await expect(
      quotas.ledger.reserve('vigie', 'autre', reservation('e', { cpu: 5 })),
    ).rejects.toThrow('1 cores left of 10 cores in the cluster NP 1');
    const { items } = await quotas.read('/projects?state=unlimited');
    expect(items).toMatchObject([
      { slug: 'vigie', envelopes: [{ unlimitedUntil: inDays(30) }, {}] },
    ]);
    // Its end: what is over stays, and nothing more is reserved.
    const now = Date.now();
    jest.useFakeTimers({
      now: now + 32 * 86_400_000,
      doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'queueMicrotask'],
    });
    try {
      await expect(
        quotas.ledger.reserve('vigie', 'tard', reservation('f', { cpu: 1 })),
      ).rejects.toThrow('0 cores left of 4 cores');
      const over = await quotas.read('/projects?state=over');
      expect(over.total).toBe(1);
    } finally {
      jest.useRealTimers();
    }
  });

  it.each([
    [
      'nothing new',
      { contracted: amount({ cpu: 4, memory: 16, storage: 20 }) },
      /contracted: this is what/,
    ],
    [
      'dust',
      { contracted: amount({ cpu: 0.0001 }) },
      /contracted.cpu: give zero/,
    ],
    ['less than nothing', { contracted: amount({ cpu: -1 }) }, /cpu/],
    ['no reason', { reason: '  ' }, /reason: say why/],
    [
      'yesterday',
      { unlimitedUntil: inDays(-2) },
      /unlimitedUntil: give a day that is not past/,
    ],
    [
      'for ever',
      { unlimitedUntil: '9999-12-31' },
      /unlimitedUntil: give a day within/,
    ],
    ['another class', { class: 'lune' }, /class/],
    ['what nobody knows', { color: 'blue' }, /color|additional/],
  ])('refuse to be asked %s', async (_, change, message) => {
    const { body } = await ask(change).expect(400);
    expect(body.error.message).toMatch(message);
  });

  it('say beforehand whether an environment fits', async () => {
    const preview = (environment: object, caller: string = people.developer) =>
      quotas.call('post', '/projects/vigie/preview', caller).send(environment);
    const { body: fits } = await preview(
      wanted('prod', { cpu: 2 }, { stage: 'prod' }),
    ).expect(200);
    expect(fits).toEqual({
      contracted: amount({ cpu: 2, memory: 8, storage: 10 }),
      reserved: amount(),
    });
    const { body: refused } = await preview(wanted('demo', { cpu: 1 })).expect(
      200,
    );
    expect(refused.refusal).toMatchObject({
      environment: 'demo',
      lacks: [{ scope: 'envelope', resource: 'cpu', left: 0 }],
      roomOn: [{ entityRef: np1 }, { entityRef: np2 }],
    });
    // One that is there is not counted twice.
    const { body: same } = await preview(wanted('test', { cpu: 3 })).expect(
      200,
    );
    expect(same).toMatchObject({ reserved: { cpu: 1 } });
    expect(same.refusal).toBeUndefined();
    await preview(wanted('demo', {}), people.stranger).expect(403);
  });

  it('say beforehand whether a request would find room', async () => {
    const { body } = await quotas
      .call('post', '/preview', people.stranger)
      .send({
        environments: [
          wanted('dev', { cpu: 4 }),
          wanted('test', { cpu: 4 }),
          wanted('prod', { cpu: 4 }, { cluster: np2, stage: 'prod' }),
        ],
      })
      .expect(200);
    expect(body.refusals).toMatchObject([
      {
        environment: 'test',
        lacks: [{ scope: 'cluster', left: 2 }],
        roomOn: [{ entityRef: np2 }],
      },
    ]);
  });

  it('are listed, filtered and sorted, to whom they belong', async () => {
    const slugs = async (query: string, caller?: string) => {
      const { items } = await quotas.read(`/projects?${query}`, caller);
      return items.map(({ slug }: { slug: string }) => slug);
    };
    await ask({}).expect(201);
    expect(await slugs('')).toEqual(['phare', 'vigie']);
    expect(await slugs('archived=true')).toEqual(['amer', 'phare', 'vigie']);
    expect(await slugs('sort=fill&order=desc')).toEqual(['vigie', 'phare']);
    expect(await slugs('sort=cpu&order=desc&limit=1')).toEqual(['vigie']);
    expect(await slugs('sort=organisation&offset=1')).toEqual(['phare']);
    expect(await slugs('search=ecoles%20MER')).toEqual(['phare']);
    expect(await slugs(`cluster=${encodeURIComponent(np2)}`)).toEqual([
      'phare',
    ]);
    expect(await slugs('zone=usuelle')).toEqual(['phare', 'vigie']);
    expect(await slugs('zone=restreinte')).toEqual([]);
    expect(await slugs('waiting=true')).toEqual(['vigie']);
    expect(await slugs('state=full')).toEqual(['vigie']);
    expect(await slugs('state=full&class=production')).toEqual([]);
    expect(await slugs('mine=true')).toEqual([]);
    expect(await slugs('', people.devops)).toEqual(['phare', 'vigie']);
    expect(await slugs('', people.developer)).toEqual(['vigie']);
    expect(await slugs('', people.stranger)).toEqual([]);
    await quotas.call('get', '/projects?state=lost').expect(400);

    const queue = async (caller: string) =>
      (await quotas.read('/changes?state=submitted', caller)).total;
    expect(await queue(people.serviceTeam)).toBe(1);
    expect(await queue(people.stranger)).toBe(0);
    expect((await quotas.read('/changes?project=phare')).total).toBe(0);
  });

  it('are exported as they are listed', async () => {
    const { text, headers } = await quotas
      .call('get', '/projects/exports/csv?language=fr&sort=project')
      .expect(200);
    expect(headers['content-disposition']).toContain('.csv');
    const lines = text.trim().split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines[3]).toContain(
      'vigie;vigie;Direction des phares;NP;Hors production;Plein;100;4;16;0;20;4;8;0;0;0;8;0;20',
    );
    const { text: own } = await quotas
      .call('get', '/projects/exports/csv?class=production', people.developer)
      .expect(200);
    expect(own.trim().split('\r\n')).toHaveLength(2);
    const { headers: ods } = await quotas
      .call('get', '/projects/exports/ods?language=en')
      .expect(200);
    expect(ods['content-type']).toContain('opendocument.spreadsheet');
    await quotas
      .call('get', '/clusters/exports/csv', people.governance)
      .expect(200, /NP 1;Zone usuelle;NP;Libre;40;10/);
    await quotas
      .call('get', '/clusters/exports/csv', people.developer)
      .expect(403);
  });

  it('tell the platform how full its clusters are', async () => {
    const { items } = await quotas.read('/clusters', people.governance);
    expect(items.map(({ title }: { title: string }) => title)).toEqual([
      'DR 1',
      'NP 1',
      'NP 2',
    ]);
    expect(items[1]).toMatchObject({
      zoneTitle: 'Zone usuelle',
      capacity: { cpu: 10 },
      reserved: { cpu: 4, memory: 8 },
      free: { cpu: 6 },
      environments: 2,
      projects: 1,
      fill: 0.4,
      state: 'free',
    });
    await quotas.call('get', '/clusters', people.developer).expect(403);
  });
});
