import { TestDatabases } from '@backstage/backend-test-utils';
import { approvedAsAsked } from '@cloud-pi-native/plugin-projects-common';
import { TestPortal, exampleRequest, people } from './__testUtils__';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())('requests on %s', databaseId => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await TestPortal.start(await databases.init(databaseId));
    // What follows an approval is the matter of other tests.
    portal.scaffolder.isWorking = false;
  });
  afterAll(async () => portal.stop());

  const titlesFor = (recipient: string) =>
    portal.notifications
      .filter(line => line.startsWith(`${recipient}: `))
      .map(line => line.slice(recipient.length + 2));

  it('go from a correction to an approval with other values than asked, both kept', async () => {
    const request = await portal.submit({ name: 'phare' });
    expect(request).toMatchObject({
      state: 'submitted',
      requester: people.porteur,
      asked: exampleRequest({ name: 'phare' }),
      allowed: ['comment', 'withdraw'],
      termsAcceptedAt: expect.stringMatching(/^\d{4}-.*Z$/),
    });

    const path = `/requests/${request.id}`;
    await portal
      .call('post', `${path}/comments`, people.serviceTeam)
      .send({ text: 'Quel est le nombre d’usagers ?' })
      .expect(200);
    await portal
      .call('post', `${path}/correction`, people.serviceTeam)
      .send({ reason: 'Réduisez la production' })
      .expect(200);
    expect((await portal.getRequest(request.id)).allowed).toEqual([
      'comment',
      'refuse',
    ]);
    const corrected = exampleRequest({ name: 'balise', sponsor: 'Paul Amer' });
    await portal
      .call('put', path, people.porteur)
      .send(corrected)
      .expect(200, /"state":"submitted"/);

    const granted = {
      ...approvedAsAsked(corrected),
      environments: corrected.environments.slice(0, 1),
    };
    const { body: approved } = await portal
      .call('post', `${path}/approval`, people.serviceTeam)
      .send({ approved: granted, reason: 'Sans production pour commencer' })
      .expect(200);
    expect(approved).toMatchObject({
      state: 'approved',
      asked: corrected,
      approved: {
        ...granted,
        by: people.serviceTeam,
        reason: 'Sans production pour commencer',
      },
      allowed: ['comment'],
    });
    expect(
      approved.events.map((event: { type: string; actor: string }) => [
        event.type,
        event.actor,
      ]),
    ).toEqual([
      ['submitted', people.porteur],
      ['commented', people.serviceTeam],
      ['correction-asked', people.serviceTeam],
      ['corrected', people.porteur],
      ['approved', people.serviceTeam],
    ]);

    expect(titlesFor('group:default/service-team')).toEqual([
      'Nouvelle demande d’accès : phare',
      'New access request: phare',
      'Demande d’accès corrigée : balise',
      'Access request corrected: balise',
    ]);
    expect(titlesFor(people.porteur)).toEqual([
      'Commentaire sur la demande d’accès phare',
      'Comment on the access request phare',
      'Votre demande d’accès phare est à corriger',
      'Your access request phare needs a correction',
      'Votre demande d’accès balise est approuvée',
      'Your access request balise is approved',
    ]);
    expect(
      portal.auditEvents
        .filter(({ details }) => details?.request === request.id)
        .map(({ action, actor }) => [action, actor]),
    ).toEqual([
      ['request.submit', people.porteur],
      ['request.comment', people.serviceTeam],
      ['request.ask-correction', people.serviceTeam],
      ['request.correct', people.porteur],
      ['request.approve', people.serviceTeam],
    ]);
  });

  it('give back their name when they are refused, withdrawn or corrected to another', async () => {
    const isAvailable = async (name: string) =>
      (await portal.call('get', `/names/${name}`, people.stranger).expect(200))
        .body;
    const taken = { available: false, problem: 'taken' };

    const refused = await portal.submit({ name: 'refusee' });
    expect(await isAvailable('refusee')).toEqual(taken);
    await portal
      .call('post', `/requests/${refused.id}/refusal`, people.serviceTeam)
      .send({ reason: 'Hors du périmètre' })
      .expect(200, /"state":"refused"/);
    expect(await isAvailable('refusee')).toEqual({ available: true });

    const withdrawn = await portal.submit({ name: 'retiree' });
    await portal
      .call('post', `/requests/${withdrawn.id}/withdrawal`, people.porteur)
      .expect(200, /"state":"withdrawn"/);
    expect(await isAvailable('retiree')).toEqual({ available: true });

    const moved = await portal.submit({ name: 'ancienne' });
    await portal
      .call('post', `/requests/${moved.id}/correction`, people.serviceTeam)
      .send({ reason: 'Un autre nom' });
    await portal
      .call('put', `/requests/${moved.id}`, people.porteur)
      .send(exampleRequest({ name: 'nouvelle' }))
      .expect(200);
    expect(await isAvailable('ancienne')).toEqual({ available: true });
    expect(await isAvailable('nouvelle')).toEqual(taken);

    expect(await isAvailable('Majuscule')).toEqual({
      available: false,
      problem: 'pattern',
    });
  });

  it('of the same name at the same time: one is taken, the others are told', async () => {
    const answers = await Promise.all(
      Object.values(people).map(async person =>
        portal
          .call('post', '/requests', person)
          .send(exampleRequest({ name: 'course' })),
      ),
    );
    const refusals = answers.filter(({ status }) => status !== 201);
    expect(refusals).toHaveLength(answers.length - 1);
    for (const { status, body } of refusals) {
      expect([status, body.error.message]).toEqual([
        409,
        "name: 'course' is held by another request or project; choose another name",
      ]);
    }
  });

  it('are decided once, by one of two who decide at the same time', async () => {
    const request = await portal.submit({ name: 'duel' });
    const path = `/requests/${request.id}`;
    const answers = await Promise.all([
      portal
        .call('post', `${path}/approval`, people.serviceTeam)
        .send({ approved: approvedAsAsked(request.asked), reason: 'Oui' }),
      portal
        .call('post', `${path}/refusal`, people.otherServiceTeam)
        .send({ reason: 'Non' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { events } = await portal.getRequest(request.id);
    expect(events).toHaveLength(2);
  });

  it('are never decided by who made them, nor by a service', async () => {
    const request = await portal.submit({ name: 'juge' }, people.serviceTeam);
    expect(request.allowed).toEqual(['comment', 'withdraw']);
    const decisions: [string, object][] = [
      ['approval', { approved: approvedAsAsked(request.asked), reason: 'Moi' }],
      ['refusal', { reason: 'Moi' }],
      ['correction', { reason: 'Moi' }],
    ];
    for (const caller of [people.serviceTeam, { service: 'plugin:test' }]) {
      for (const [decision, body] of decisions) {
        await portal
          .call('post', `/requests/${request.id}/${decision}`, caller)
          .send(body)
          .expect(403);
      }
    }
    await portal
      .call('post', '/requests', { service: 'plugin:test' })
      .send(exampleRequest({ name: 'robot' }))
      .expect(403);
    await portal.approve(request, people.otherServiceTeam);
  });

  it('are seen by those who may, one by one and in lists', async () => {
    const request = await portal.submit({ name: 'secrete' });
    const path = `/requests/${request.id}`;
    const namesFor = async (caller: string, query = '') => {
      const { body } = await portal
        .call('get', `/requests?limit=100${query}`, caller)
        .expect(200);
      expect(body.total).toBe(body.items.length);
      return body.items.map(({ name }: { name: string }) => name);
    };
    expect(await namesFor(people.porteur)).toContain('secrete');
    expect(await namesFor(people.serviceTeam)).toContain('secrete');
    expect(await namesFor(people.devops, '&search=secrete')).toEqual([]);
    await portal.call('get', path, people.devops).expect(403);
    await portal
      .call('post', `${path}/comments`, people.devops)
      .send({ text: 'Bonjour' })
      .expect(403);
    await portal.call('post', `${path}/withdrawal`, people.devops).expect(403);
    await portal
      .call('post', `${path}/approval`, people.porteur)
      .send({ approved: approvedAsAsked(request.asked), reason: 'Moi' })
      .expect(403);
    expect(portal.auditEvents).toContainEqual({
      actor: people.devops,
      action: 'projects.request.comment',
      outcome: 'denied',
      target: request.id,
    });
    await portal.call('get', '/requests/none', people.serviceTeam).expect(404);
  });

  it('are listed by state, words, requester and age, a page at a time', async () => {
    const organisation = 'Préfecture de l’Évêché';
    for (const name of ['liste1', 'liste2', 'liste3']) {
      await portal.submit({ name, organisation });
    }
    const list = async (query: string, caller: string = people.serviceTeam) =>
      (await portal.call('get', `/requests?${query}`, caller).expect(200)).body;
    const names = (body: { items: { name: string }[] }) =>
      body.items.map(({ name }) => name);

    const words = 'search=eveche%20PREFECTURE';
    expect(names(await list(words))).toEqual(['liste1', 'liste2', 'liste3']);
    expect(await list(`${words}&order=newest&limit=1&offset=1`)).toMatchObject({
      total: 3,
      items: [{ name: 'liste2', organisation, protection: 'NP' }],
    });
    expect(names(await list(`${words}&states=approved`))).toEqual([]);
    expect(
      names(await list(`${words}&states=approved&states=submitted`)),
    ).toHaveLength(3);
    expect(names(await list(`${words}&mine=true`))).toEqual([]);
    expect(
      names(await list(`${words}&mine=true`, people.porteur)),
    ).toHaveLength(3);
    expect(names(await list('search=100%25'))).toEqual([]);
  });

  const badInputs: [string, object, RegExp][] = [
    ['a rule', { name: 'Vigie' }, /^name: use 2 to 20 characters/],
    [
      'a rule deep inside',
      { members: [{ userRef: people.porteur, role: 'developer' }] },
      /^members: give at least one member the role admin$/,
    ],
    ['a missing field', { sponsor: undefined }, /body\/sponsor|'sponsor'/],
    ['a wrong type', { exposures: 'internet' }, /body\/exposures/],
    ['a value of no list', { protection: 'SECRET' }, /body\/protection/],
    [
      'an unknown field',
      { token: 'hunter2' },
      /^token: there is no such field, take it out$/,
    ],
    [
      'an unknown field deep inside',
      {
        repositories: [
          { ...exampleRequest().repositories[0], token: 'hunter2' },
        ],
      },
      /^repositories\[0\]\.token: there is no such field/,
    ],
    [
      'somebody unknown',
      { members: [{ userRef: 'user:default/nobody', role: 'admin' }] },
      /^members\[0\]\.userRef: the portal does not know 'user:default\/nobody'/,
    ],
    [
      'an unknown application',
      { application: { kind: 'existing', entityRef: 'system:default/none' } },
      /^application\.entityRef: the catalog has no application/,
    ],
    [
      'the name of an application',
      { name: 'phares' },
      /^application\.title: the catalog already has an application/,
    ],
    [
      'half an application',
      { application: { kind: 'existing', title: 'Vigie' } },
      /^application\.entityRef: /,
    ],
    [
      'a cluster without what a cluster has',
      {
        environments: [
          {
            ...exampleRequest().environments[0],
            cluster: 'resource:default/broken',
          },
        ],
      },
      /^environments\[0\]\.cluster: no cluster/,
    ],
  ];

  it.each(badInputs)(
    'with %s are refused by field',
    async (_, change, message) => {
      const { body } = await portal
        .call('post', '/requests', people.porteur)
        .send({ ...exampleRequest({ name: 'fautive' }), ...change })
        .expect(400);
      expect(body.error.message).toMatch(message);
      expect(JSON.stringify(body)).not.toContain('hunter2');
    },
  );

  it('are approved by the same rules, which name the granted field', async () => {
    const request = await portal.submit({ name: 'rigueur' });
    const { body } = await portal
      .call('post', `/requests/${request.id}/approval`, people.serviceTeam)
      .send({
        approved: { ...approvedAsAsked(request.asked), protection: 'DR' },
        reason: 'Restreint',
      })
      .expect(400);
    expect(body.error.message).toMatch(
      /^approved\.environments\[0\]\.cluster: NP-1 is in a NP zone/,
    );
    expect((await portal.getRequest(request.id)).state).toBe('submitted');
  });

  it('are helped by what the platform offers', async () => {
    const get = async (path: string) =>
      (await portal.call('get', path, people.stranger).expect(200)).body;
    const clusters = await get('/hosting/clusters');
    expect(clusters).toEqual([
      {
        entityRef: 'resource:default/dr-1',
        title: 'DR-1',
        zone: 'restreinte',
        zoneTitle: 'RESTREINTE',
        protection: 'DR',
        stages: ['prod'],
      },
      {
        entityRef: 'resource:default/np-1',
        title: 'NP-1',
        zone: 'usuelle',
        zoneTitle: 'USUELLE',
        protection: 'NP',
        stages: ['dev', 'integration', 'prod'],
      },
    ]);
    expect(await get('/terms')).toEqual({ version: '2026-01', url: '/cgu' });
    expect(await get('/request-context')).toEqual({
      clusters,
      termsVersion: '2026-01',
      allowInsecureLoopback: false,
    });
  });
});
