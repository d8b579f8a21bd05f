import { readImpact } from '@cloud-pi-native/plugin-canel-common';
import { catalogEntities, seenByAll } from './__testUtils__/examples';
import { people, TestCanel } from './__testUtils__/TestCanel';

jest.setTimeout(60_000);

describe('the canel backend', () => {
  let canel: TestCanel;

  beforeAll(async () => {
    canel = await TestCanel.start(catalogEntities());
    await canel.bring(seenByAll);
  });

  afterAll(() => canel?.stop());

  it('lists what Git and the register know, with the counts of the facets', async () => {
    const list = await canel.read('/applications?filter=hostingOffer:nubo');
    expect(list.items.map(({ title }: { title: string }) => title)).toEqual([
      'Phare',
    ]);
    // One more choice in the same facet, as if this one had not been made.
    expect(
      list.facets.hostingOffer.map(
        ({ value, count }: { value: string; count: number }) => [value, count],
      ),
    ).toEqual([
      ['cloud-pi', 1],
      ['nubo', 1],
      ['', 1],
    ]);
    expect(list.facets.protection).toEqual([
      {
        value: 'NP',
        label: { fr: 'Non protégé', en: 'Not protected' },
        count: 1,
      },
    ]);
    const sorted = await canel.read('/applications?sort=dima&order=desc');
    expect(sorted.items.map(({ title }: { title: string }) => title)).toEqual([
      'Vigie',
      'Phare',
      'Amer',
    ]);
    expect((await canel.read('/applications?text=PHÂRE')).total).toBe(1);
    expect(
      (await canel.read('/applications?offset=1&limit=1')).items,
    ).toHaveLength(1);
  });

  it('tells what falls, why, and what it means', async () => {
    const impact = readImpact(await canel.read('/applications/vigie/impact'));
    const titles = impact.hits.map(({ title }) => title);
    expect(titles).toEqual(['Site de Phare', 'Phare', 'Amer']);
    expect(impact.hits[1]).toMatchObject({
      via: 0,
      edge: 'contains',
      consequences: [
        expect.objectContaining({
          fr: 'La DIMA de 2 h de Phare ne peut être tenue : Vigie peut rester arrêtée 8 h.',
        }),
        expect.objectContaining({
          en: 'The homologation of Phare leans on Vigie, which has none.',
        }),
      ],
    });
    const up = readImpact(
      await canel.read('/applications/amer/impact?direction=up'),
    );
    expect(up.hits.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Phare', 'Site de Phare', 'API de Vigie']),
    );
  });

  it('keeps what a person states above what others say, and takes it back', async () => {
    const path = '/applications/phare/attributes/protection';
    await canel
      .call('put', path)
      .send({ value: 'Diffusion Restreinte' })
      .expect(204);
    const card = await canel.read('/applications/phare');
    expect(card.attributes.protection).toMatchObject({
      source: 'portal',
      value: 'DR',
      author: people.governance,
      disagreements: [{ source: 'refapp', value: 'NP' }],
    });
    expect(card.alerts).toEqual(
      expect.arrayContaining(['dr-outside-dr-hosting', 'sources-disagree']),
    );
    // It is not for the reader any more.
    await canel.call('get', '/applications/phare', people.reader).expect(404);
    await canel.call('delete', path).expect(204);
    expect(
      (await canel.read('/applications/phare', people.reader)).values
        .protection,
    ).toBe('NP');
    const { body } = await canel
      .call('put', path)
      .send({ value: 'x' })
      .expect(400);
    expect(body.error.message).toContain('value: “Protection” cannot be “x”');
    const { items } = await canel.read('/changes');
    expect(items[0]).toMatchObject({
      title: 'Phare',
      what: 'protection',
      before: 'DR',
      author: people.governance,
    });
  });

  it('records a homologation and corrects it, keeping a trace', async () => {
    const input = {
      startedOn: '2026-01-01',
      decision: 'favorable',
      decidedOn: '2026-06-01',
      durationMonths: 36,
      authority: 'AQSSI',
      reserves: [],
    };
    const path = '/applications/vigie/homologations';
    const { body } = await canel.call('post', path).send(input).expect(201);
    expect(
      (await canel.read('/applications/vigie')).homologation,
    ).toMatchObject({
      state: 'valid',
      lastDay: '2029-06-01',
    });
    await canel
      .call('put', `${path}/${body.id}`)
      .send({ ...input, durationMonths: 12 })
      .expect(200);
    expect((await canel.read('/applications/vigie')).homologation.lastDay).toBe(
      '2027-06-01',
    );
    expect(canel.auditEvents.map(({ action }) => action).slice(-2)).toEqual([
      'homologation.record',
      'homologation.correct',
    ]);
    const { items } = await canel
      .read('/applications/phare')
      .then(({ homologations }) => ({ items: homologations }));
    await canel
      .call('put', `/applications/phare/homologations/${items[0].id}`)
      .send(input)
      .expect(404);
  });

  it.each([
    ['decidedOn', { decision: 'favorable', durationMonths: 12 }],
    ['decidedOn', { decision: 'unfavorable', decidedOn: '2025-01-01' }],
    ['durationMonths', { decision: 'favorable', decidedOn: '2026-02-01' }],
    [
      'durationMonths',
      { decision: 'favorable', decidedOn: '2026-02-01', durationMonths: 7 },
    ],
    [
      'reserves',
      {
        decision: 'favorable-with-reserves',
        decidedOn: '2026-02-01',
        durationMonths: 12,
      },
    ],
    ['startedOn', { startedOn: '2026-02-30' }],
  ])('refuses a homologation whose %s is wrong', async (field, change) => {
    const { body } = await canel
      .call('post', '/applications/vigie/homologations')
      .send({
        startedOn: '2026-01-01',
        authority: 'AQSSI',
        reserves: [],
        ...change,
      })
      .expect(400);
    expect(body.error.message).toContain(field);
  });

  it.each([
    ['filter', '/applications?filter=couleur:rouge'],
    ['sort', '/applications?sort=couleur'],
    ['limit', '/applications?limit=0'],
    ['edgeKinds', '/applications/vigie/neighbourhood?edgeKinds=amour'],
    ['from', '/calendar?from=2026-02-30'],
  ])('refuses a wrong %s by its name', async (field, path) => {
    const { body } = await canel.call('get', path).expect(400);
    expect(body.error.message).toContain(field);
  });

  it.each([
    ['put', '/applications/vigie/attributes/pai', { value: 'x' }],
    ['delete', '/applications/vigie/attributes/pai', undefined],
    ['get', '/sources', undefined],
    ['get', '/known-applications', undefined],
  ] as const)(
    'keeps %s %s from who may only read',
    async (method, path, body) => {
      const { body: answer } = await canel
        .call(method, path, people.reader)
        .send(body)
        .expect(403);
      expect(answer.error.name).toBe('NotAllowedError');
    },
  );

  it('keeps a view for its author', async () => {
    const view = { name: 'Nubo', query: 'filtre=hostingOffer:nubo' };
    const { body } = await canel.call('post', '/views').send(view).expect(201);
    expect((await canel.read('/views')).items).toEqual([body]);
    expect((await canel.read('/views', people.reader)).items).toEqual([]);
    await canel.call('delete', `/views/${body.id}`, people.reader).expect(404);
    await canel.call('delete', `/views/${body.id}`).expect(204);
    expect((await canel.read('/views')).items).toEqual([]);
    await canel
      .call('post', '/views')
      .send({ ...view, sharedWith: 'group:default/others' })
      .expect(400);
  });

  it('gives the map in columns, with a place for each node', async () => {
    const map = await canel.read('/map');
    const { nodes, edges } = map;
    expect(nodes.refs).toContain('system:default/phare');
    for (const column of [
      nodes.titles,
      nodes.kinds,
      nodes.parents,
      nodes.x,
      nodes.y,
    ]) {
      expect(column).toHaveLength(nodes.refs.length);
    }
    // The differences lead back to edges that exist.
    let [source, target] = [0, 0];
    const read = edges.sources.map((step: number, index: number) => {
      target =
        step === 0 ? target + edges.targets[index] : edges.targets[index];
      source += step;
      return `${nodes.titles[source]} > ${nodes.titles[target]}`;
    });
    expect(read).toEqual(
      expect.arrayContaining(['Phare > Amer', 'Site de Phare > API de Vigie']),
    );
  });

  it('tells other capabilities what the sources know', async () => {
    const { body } = await canel
      .call('get', '/known-applications', 'service')
      .expect(200);
    expect(body.items).toMatchObject([
      { ref: 'system:default/amer', restricted: false },
      {
        ref: 'system:default/phare',
        refAppId: '10000000-0000-4000-8000-000000000000',
        zone: ['Secours'],
      },
    ]);
  });
});
