import { dayAfter } from '@cloud-pi-native/plugin-portal-common';
import { createDatabases } from './__testUtils__/databases';
import { people } from './__testUtils__/people';
import { pathOf, TestSkills } from './__testUtils__/TestSkills';
import { today } from './services/time';

jest.setTimeout(60_000);

const databases = createDatabases();
const dalia = people.developer;
const hers = pathOf(dalia);

interface Position {
  skill: string;
  status: object;
  proofs: { id: string }[];
}

describe.each(databases.eachSupportedId())('skills on %s', engine => {
  const started: TestSkills[] = [];

  async function start() {
    const skills = await TestSkills.start(await databases.init(engine));
    started.push(skills);
    return skills;
  }

  afterEach(async () => {
    await Promise.all(started.splice(0).map(one => one.stop()));
  });

  const statusIn = (
    { positions }: { positions: Position[] },
    name: string,
  ): object =>
    positions.find(({ skill }) => skill === `skill:default/${name}`)?.status ??
    {};

  it('saves a self-assessment as one goes, and says what is missing', async () => {
    const skills = await start();
    const before = await skills.read(hers, dalia);
    expect(before).toMatchObject({
      userRef: dalia,
      perimeter: 'realisation-technique',
      progress: { assessed: 0, total: 3 },
      actions: { assess: true, validate: false },
    });
    expect(before.positions).toHaveLength(4);
    await skills.claim(dalia, 'kubernetes', 2);
    await skills.claim(dalia, 'helm', 4);
    await skills.claim(dalia, 'helm', 4);
    const after = await skills.read(hers, dalia);
    expect(statusIn(after, 'helm')).toEqual({
      state: 'self-assessed',
      level: 4,
      validatedLevel: 0,
    });
    expect(after.progress).toEqual({ assessed: 2, total: 3 });
    expect(
      after.gaps.map(
        ({ skill, missing }: { skill: string; missing: number }) =>
          `${skill.split('/')[1]} ${missing}`,
      ),
    ).toEqual(['containers 3', 'kubernetes 1']);
    const { items } = await skills.read(`${hers}/skills/helm/history`, dalia);
    expect(items).toHaveLength(1);
    // What is expected follows what one answers for.
    const moved = await skills
      .call('put', `${hers}/perimeter`, dalia)
      .send({ perimeter: 'pilotage-moe' })
      .expect(200);
    expect(moved.body).toMatchObject({
      perimeter: 'pilotage-moe',
      progress: { assessed: 1, total: 2 },
    });
  });

  it.each([
    ['put', '/skills/kubernetes', { level: 6 }, 'level'],
    ['put', '/skills/kubernetes', { level: 1.5 }, 'level'],
    ['put', '/perimeter', { perimeter: 'roi' }, 'perimeter'],
    ['post', '/skills/kubernetes/validation', undefined, 'level'],
    ...[
      [{ obtainedOn: '2026-02-30' }, 'obtainedOn'],
      [{ obtainedOn: '2999-01-01' }, 'obtainedOn'],
      [{ expiresOn: '2020-01-01' }, 'expiresOn'],
      [{ url: 'file:///etc/hosts' }, 'url'],
      [{ level: 0 }, 'level'],
      [{ title: '' }, 'title'],
    ].map(
      ([part, field]) =>
        [
          'post',
          '/skills/kubernetes/proofs',
          {
            kind: 'work',
            level: 3,
            title: 'Déploiement',
            obtainedOn: '2026-01-01',
            ...(part as object),
          },
          field as string,
        ] as const,
    ),
  ] as const)(
    '%s %s refuses %j by the field %s',
    async (method, path, body, field) => {
      const skills = await start();
      const response = await skills
        .call(method, `${hers}${path}`, dalia)
        .send(body)
        .expect(400);
      expect(response.body.error.message).toContain(field);
    },
  );

  it('has a level validated by a lead, with the end of its proof', async () => {
    const skills = await start();
    const expiresOn = dayAfter(today(), 10);
    await skills.claim(dalia, 'kubernetes', 3);
    const { body: position } = await skills
      .call('post', `${hers}/skills/kubernetes/proofs`, dalia)
      .send({
        kind: 'certificate',
        level: 3,
        title: 'CKAD',
        url: 'https://exemple.gouv.fr/ckad',
        obtainedOn: '2026-01-15',
        expiresOn,
      })
      .expect(201);
    expect(position.status).toMatchObject({ state: 'to-validate', level: 3 });
    expect(skills.notifications).toEqual([
      `${people.lead}, ${people.otherLead}: Compétence à valider : Titre kubernetes, dalia.dev`,
    ]);
    const { items } = await skills.read('/validations', people.lead);
    expect(items).toMatchObject([
      {
        userRef: dalia,
        projects: ['vigie'],
        position: { skill: 'skill:default/kubernetes', target: 3 },
      },
    ]);
    const { body } = await skills
      .decide(dalia, 'kubernetes', { verdict: 'validated', level: 3 })
      .expect(200);
    expect(body.status).toEqual({
      state: 'validated',
      level: 3,
      validatedLevel: 3,
      expiresOn,
    });
    expect(skills.notifications.at(-1)).toBe(
      `${dalia}: Compétence validée au niveau 3 : Titre kubernetes`,
    );
    await skills
      .decide(dalia, 'kubernetes', { verdict: 'validated', level: 4 })
      .expect(409);
    expect((await skills.read('/validations', people.lead)).items).toEqual([]);
    // Told once that it ends.
    await skills.runTask('skills-remind-of-ends');
    await skills.runTask('skills-remind-of-ends');
    expect(
      skills.notifications.filter(line => line.includes('à renouveler')),
    ).toHaveLength(1);
  });

  it('has a refusal explained, and lets the person claim again', async () => {
    const skills = await start();
    await skills.ask(dalia, 'helm', 5);
    await skills
      .call('post', `${hers}/skills/helm/validation`, dalia)
      .expect(409);
    const refusal = { verdict: 'refused', level: 5 };
    const { body } = await skills.decide(dalia, 'helm', refusal).expect(400);
    expect(body.error.message).toContain('comment');
    await skills
      .decide(dalia, 'helm', { ...refusal, comment: 'Pas encore de chart' })
      .expect(200);
    expect(statusIn(await skills.read(hers, dalia), 'helm')).toMatchObject({
      state: 'refused',
      level: 0,
    });
    await skills.claim(dalia, 'helm', 5);
    expect(statusIn(await skills.read(hers, dalia), 'helm')).toMatchObject({
      state: 'self-assessed',
      level: 5,
    });
    await skills.ask(dalia, 'helm', 2);
    const { items } = await skills.read(`${hers}/skills/helm/history`, dalia);
    expect(items.map(({ type }: { type: string }) => type)).toEqual([
      'asked',
      'claimed',
      'claimed',
      'refused',
      'asked',
      'claimed',
    ]);
  });

  it('lets one of two decisions taken at the same time through', async () => {
    const skills = await start();
    await skills.ask(dalia, 'helm', 2);
    const answers = await Promise.all(
      [people.lead, people.otherLead, people.serviceTeam].map(caller =>
        skills.decide(
          dalia,
          'helm',
          { verdict: 'validated', level: 2 },
          caller,
        ),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it('keeps levels for the person, her leads and the Service Team, and tells who looked', async () => {
    const skills = await start();
    await skills.ask(dalia, 'kubernetes', 3);
    const decision = { verdict: 'validated', level: 3 };
    for (const caller of [
      people.devops,
      people.readonly,
      people.governance,
      people.stranger,
    ]) {
      await skills.call('get', hers, caller).expect(403);
      await skills
        .call('get', `${hers}/skills/kubernetes/history`, caller)
        .expect(403);
      await skills.decide(dalia, 'kubernetes', decision, caller).expect(403);
      expect(
        (await skills.call('get', '/validations', caller)).body.items,
      ).toEqual([]);
    }
    // Nobody decides on themselves, the Service Team and leads included.
    await skills.decide(dalia, 'kubernetes', decision, dalia).expect(403);
    for (const self of [people.lead, people.serviceTeam]) {
      await skills.ask(self, 'kubernetes', 3);
      await skills.decide(self, 'kubernetes', decision, self).expect(403);
    }
    // Nobody speaks for somebody else.
    for (const caller of [people.lead, people.serviceTeam, 'service']) {
      await skills
        .call('put', `${hers}/skills/kubernetes`, caller)
        .send({ level: 5 })
        .expect(403);
      await skills.call('delete', hers, caller).expect(403);
      await skills.call('get', `${hers}/exports/json`, caller).expect(403);
    }
    skills.auditEvents.splice(0);
    await skills.read(hers, dalia);
    for (const caller of [people.lead, people.otherLead, people.serviceTeam]) {
      await skills.read(hers, caller);
    }
    expect(skills.auditEvents).toEqual(
      [people.lead, people.otherLead, people.serviceTeam].map(actor => ({
        actor,
        action: 'skills.consult',
        outcome: 'succeeded',
        target: dalia,
      })),
    );
  });

  it('takes the proofs of other parts of the portal once', async () => {
    const skills = await start();
    const proof = {
      userRef: dalia,
      skill: 'skill:default/containers',
      kind: 'automatic',
      level: 2,
      source: 'training:module-1',
      title: { fr: 'Dépôt recopié', en: 'Repository mirrored' },
      obtainedOn: '2026-01-01',
    };
    for (const _ of [1, 2]) {
      const { body } = await skills
        .call('post', '/proofs', 'service')
        .send(proof)
        .expect(200);
      expect(body.status).toMatchObject({ state: 'to-validate', level: 2 });
      expect(body.proofs).toHaveLength(1);
    }
    expect(skills.notifications).toHaveLength(1);
    await skills.call('post', '/proofs', people.lead).send(proof).expect(403);
    await skills
      .call('post', '/proofs', 'service')
      .send({ ...proof, skill: 'skill:default/alchimie' })
      .expect(404);
    // The person may take it back.
    const [{ id }] = (await skills.read(hers, dalia)).positions.flatMap(
      ({ proofs }: Position) => proofs,
    );
    await skills
      .call('delete', `${hers}/skills/containers/proofs/${id}`, dalia)
      .expect(200);
    await skills
      .call('delete', `${hers}/skills/containers/proofs/${id}`, dalia)
      .expect(404);
  });

  it('gives people what is kept of them, and forgets it when they ask', async () => {
    const skills = await start();
    await skills.ask(dalia, 'kubernetes', 3);
    await skills
      .decide(dalia, 'kubernetes', { verdict: 'validated', level: 3 })
      .expect(200);
    const { body: kept } = await skills
      .call('get', `${hers}/exports/json`, dalia)
      .expect(200);
    expect(kept).toMatchObject({
      userRef: dalia,
      assessments: [
        {
          skill: 'skill:default/kubernetes',
          claim: { level: 3 },
          decision: { by: people.lead },
          history: [
            { type: 'validated' },
            { type: 'asked' },
            { type: 'claimed' },
          ],
        },
      ],
    });
    const csv = await skills
      .call('get', `${hers}/exports/csv`, dalia)
      .expect(200);
    expect(csv.text).toContain('Titre kubernetes;3;3;3;Validée;;;');
    await skills.call('delete', hers, dalia).expect(204);
    const { body: forgotten } = await skills
      .call('get', `${hers}/exports/json`, dalia)
      .expect(200);
    expect(forgotten.assessments).toEqual([]);
    expect(
      (await skills.read(`${hers}/skills/kubernetes/history`, dalia)).items,
    ).toEqual([]);
    expect(skills.auditEvents.map(({ action }) => action)).toContain(
      'skills.erase',
    );
  });
});
