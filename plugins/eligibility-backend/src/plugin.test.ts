import { allCriteria } from '@cloud-pi-native/plugin-eligibility-common';
import { createDatabases } from './__testUtils__/databases';
import { people } from './__testUtils__/people';
import { TestEligibility } from './__testUtils__/TestEligibility';

jest.setTimeout(60_000);

const databases = createDatabases();
const vigie = { application: 'system:default/vigie' };
const yesToAll = {
  facts: {
    carrier: 'ministry',
    goal: 'cloud-pi',
    protection: 'NP',
    exposures: ['internet'],
  },
  criteria: Object.fromEntries(
    allCriteria.map(({ id }) => [id, { answer: 'yes' }]),
  ),
};

describe.each(databases.eachSupportedId())('eligibility on %s', engine => {
  let eligibility: TestEligibility;

  beforeEach(async () => {
    eligibility = await TestEligibility.start(await databases.init(engine));
  });

  afterEach(() => eligibility.stop());

  const namesOf = async (caller: string, query = '') => {
    const { body } = await eligibility.call('get', query, caller).expect(200);
    return body.items.map(({ title }: { title: string }) => title).sort();
  };

  it('goes on where one stopped, and ends with a verdict and what the request needs', async () => {
    const id = await eligibility.begin({ title: ' Balise ' }, people.stranger);
    const first = await eligibility.answer(
      id,
      { criteria: { 'APP-4': { answer: 'no', comment: 'Image d’origine' } } },
      people.stranger,
    );
    expect(first).toMatchObject({
      title: 'Balise',
      author: people.stranger,
      result: { verdict: 'not-eligible', work: ['APP-4'] },
      request: { eligibility: { rootless: false } },
      versions: [],
      mayAnswer: true,
    });
    await eligibility.answer(id, yesToAll, people.stranger);
    const planned = await eligibility.answer(
      id,
      {
        criteria: { 'APP-14': { answer: 'planned' } },
        dossier: {
          architecture: { state: 'ready', url: 'https://exemple.gouv.fr/dat' },
        },
      },
      people.stranger,
    );
    expect(planned.answers.criteria['APP-1']).toEqual({ answer: 'yes' });
    expect(planned.result).toMatchObject({
      verdict: 'eligible-with-work',
      work: ['APP-14'],
      supportCase: 1,
    });
    expect(planned.result.dossier).not.toContain('architecture');
    expect(planned.request).toEqual({
      eligibility: {
        container: true,
        stateless: true,
        rootless: true,
        configuration: true,
        'git-https': true,
        gitops: true,
      },
      protection: 'NP',
      exposures: ['internet'],
    });
    const { body: again } = await eligibility
      .call('get', `/${id}`, people.stranger)
      .expect(200);
    expect(again).toEqual(planned);
  });

  it('keeps versions that never change, and none for nothing', async () => {
    const id = await eligibility.begin(vigie, people.developer);
    const keep = (caller: string) =>
      eligibility.call('post', `/${id}/versions`, caller);
    const { body: version } = await keep(people.developer).expect(201);
    expect(version).toMatchObject({
      number: 1,
      by: people.developer,
      result: { verdict: 'incomplete' },
    });
    await keep(people.admin).expect(409);
    await eligibility.answer(id, yesToAll, people.admin);
    await keep(people.admin).expect(201);
    const { body } = await eligibility
      .call('get', `/${id}`, people.readonly)
      .expect(200);
    expect(body.mayAnswer).toBe(false);
    expect(body.versions).toMatchObject([
      { number: 2, by: people.admin, verdict: 'eligible', supportCase: 1 },
      { number: 1, by: people.developer, verdict: 'incomplete' },
    ]);
    const { body: kept } = await eligibility
      .call('get', `/${id}/versions/1`, people.readonly)
      .expect(200);
    expect(kept).toEqual(version);
    await eligibility
      .call('get', `/${id}/versions/3`, people.readonly)
      .expect(404);
    expect(
      eligibility.auditEvents.map(
        ({ actor, action, target }) => `${actor} ${action} ${target}`,
      ),
    ).toEqual([
      `${people.developer} eligibility.begin system:default/vigie`,
      `${people.developer} eligibility.keep system:default/vigie`,
      `${people.admin} eligibility.keep system:default/vigie`,
    ]);
  });

  it('loses no answer of people who answer at the same time', async () => {
    const id = await eligibility.begin(vigie, people.developer);
    const ids = allCriteria.slice(0, 12).map(criterion => criterion.id);
    await Promise.all(
      ids.map((criterion, index) =>
        eligibility.answer(
          id,
          { criteria: { [criterion]: { answer: 'yes' } } },
          [people.developer, people.admin, people.owner][index % 3],
        ),
      ),
    );
    const { body } = await eligibility
      .call('get', `/${id}`, people.developer)
      .expect(200);
    expect(Object.keys(body.answers.criteria).sort()).toEqual([...ids].sort());
  });

  it('has one questionnaire for each application', async () => {
    const id = await eligibility.begin(vigie, people.developer);
    const { body } = await eligibility
      .call('post', '', people.owner)
      .send({ application: 'vigie' })
      .expect(200);
    expect(body).toMatchObject({ id, author: people.developer });
    for (const caller of [
      people.readonly,
      people.governance,
      people.stranger,
    ]) {
      await eligibility.call('post', '', caller).send(vigie).expect(403);
    }
  });

  it('is for those of the application, and hides what the catalog hides', async () => {
    const id = await eligibility.begin(vigie, people.developer);
    const hidden = await eligibility.begin(
      { application: 'system:default/occulte' },
      people.owner,
    );
    const own = await eligibility.begin({ title: 'Balise' }, people.stranger);
    for (const caller of [people.readonly, people.governance]) {
      await eligibility.call('get', `/${id}`, caller).expect(200);
      await eligibility
        .call('patch', `/${id}/answers`, caller)
        .send(yesToAll)
        .expect(403);
      await eligibility.call('post', `/${id}/versions`, caller).expect(403);
    }
    for (const caller of [people.admin, people.owner, people.serviceTeam]) {
      await eligibility.answer(id, {}, caller);
    }
    await eligibility.call('get', `/${id}`, people.stranger).expect(403);
    await eligibility.call('get', `/${own}`, people.admin).expect(403);
    expect(
      eligibility.auditEvents.filter(({ outcome }) => outcome === 'denied'),
    ).toHaveLength(4);
    const answers = await Promise.all(
      [hidden, '00000000-0000-4000-8000-000000000000'].map(async one => {
        const { body } = await eligibility
          .call('get', `/${one}`, people.governance)
          .expect(404);
        return body.error.message.replace(one, '');
      }),
    );
    expect(answers[0]).toBe(answers[1]);
    expect(await namesOf(people.owner)).toEqual(['Occulte', 'Vigie']);
    expect(await namesOf(people.governance)).toEqual(['Balise', 'Vigie']);
    expect(await namesOf(people.developer)).toEqual(['Vigie']);
    expect(await namesOf(people.stranger)).toEqual(['Balise']);
    expect(
      await namesOf(
        people.governance,
        '?application=system%3Adefault%2Foccultes',
      ),
    ).toEqual([]);
    await eligibility
      .call('patch', `/${id}/answers`, 'service')
      .send(yesToAll)
      .expect(403);
  });

  it.each([
    ['post', {}, 'application, title'],
    ['post', { ...vigie, title: 'Vigie' }, 'application, title'],
    ['post', { application: 'component:default/vigie' }, 'application'],
    ['patch', { criteria: { 'APP-99': { answer: 'yes' } } }, 'criteria.APP-99'],
    [
      'patch',
      { criteria: { 'APP-1': { answer: 'not-applicable' } } },
      'criteria.APP-1.answer',
    ],
    ['patch', { criteria: { 'APP-1': { answer: 'peut-être' } } }, 'answer'],
    ['patch', { facts: { protection: 'TS' } }, 'protection'],
    [
      'patch',
      { facts: { carrier: 'external', goal: 'cloud-pi' } },
      'facts.goal',
    ],
    ['patch', { dossier: { roman: { state: 'ready' } } }, 'dossier.roman'],
    [
      'patch',
      { dossier: { dns: { state: 'ready', url: 'file:///etc' } } },
      'dossier.dns.url',
    ],
  ] as const)('%s refuses %j by the field %s', async (method, input, field) => {
    const path =
      method === 'post'
        ? ''
        : `/${await eligibility.begin(
            { title: 'Balise' },
            people.admin,
          )}/answers`;
    const { body } = await eligibility
      .call(method, path, people.admin)
      .send(input)
      .expect(400);
    expect(body.error.message).toContain(field);
  });

  it('forgets a goal that the new carrier does not have', async () => {
    const id = await eligibility.begin({ title: 'Balise' }, people.admin);
    await eligibility.answer(id, yesToAll, people.admin);
    const { answers } = await eligibility.answer(
      id,
      { facts: { carrier: 'external' } },
      people.admin,
    );
    expect(answers.facts).not.toHaveProperty('goal');
  });
});
