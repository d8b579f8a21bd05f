import { createDatabases } from './__testUtils__/databases';
import { people } from './__testUtils__/people';
import { TestSkills } from './__testUtils__/TestSkills';

jest.setTimeout(60_000);

const databases = createDatabases();

describe.each(databases.eachSupportedId())('teams on %s', engine => {
  const started: TestSkills[] = [];

  async function start(config?: object) {
    const skills = await TestSkills.start(await databases.init(engine), config);
    started.push(skills);
    return skills;
  }

  afterEach(async () => {
    await Promise.all(started.splice(0).map(one => one.stop()));
  });

  const namesIn = ({ rows }: { rows: { userRef: string }[] }) =>
    rows.map(({ userRef }) => userRef.split('/')[1]);

  it('shows a lead everybody, with targets, coverage, gaps and readiness', async () => {
    const skills = await start();
    await skills.claim(people.developer, 'kubernetes', 3);
    await skills.claim(people.developer, 'containers', 3);
    await skills.claim(people.devops, 'containers', 4);
    await skills.ask(people.devops, 'helm', 1);
    skills.auditEvents.splice(0);
    const matrix = await skills.read('/teams/project/vigie', people.lead);
    expect(matrix).toMatchObject({
      team: { kind: 'project', name: 'vigie', people: 4 },
      perimeter: 'realisation-technique',
      hidden: 0,
    });
    expect(matrix.skills).toEqual([
      { skill: 'skill:default/containers', target: 3, obligation: 'mandatory' },
      { skill: 'skill:default/kubernetes', target: 3, obligation: 'mandatory' },
      { skill: 'skill:default/helm', target: 2, obligation: 'advised' },
    ]);
    expect(namesIn(matrix)).toEqual([
      'camille.porteur',
      'dalia.dev',
      'denis.devops',
      'louis.lecture',
    ]);
    expect(matrix.rows[2]).toMatchObject({
      role: 'devops',
      gaps: 2,
      toValidate: 1,
      mayValidate: true,
      cells: [
        { state: 'self-assessed', level: 4, target: 3 },
        { level: 0, target: 3 },
        { state: 'to-validate', level: 1, target: 2 },
      ],
    });
    // Camille leads, and does not validate herself.
    expect(matrix.rows[0].mayValidate).toBe(false);
    const { coverage, gaps, readiness } = matrix.figures;
    expect(coverage[1]).toMatchObject({
      declared: 1,
      restsOnOne: true,
      restsOn: people.developer,
    });
    expect(
      gaps.map(
        ({ skill, kind }: { skill: string; kind: string }) =>
          `${skill.split('/')[1]} ${kind}`,
      ),
    ).toEqual(['kubernetes one-person', 'helm nobody']);
    expect(readiness).toMatchObject({
      verdict: 'ready-with-gaps',
      mandatory: { reached: 2, total: 2 },
    });
    expect(skills.auditEvents).toEqual([
      {
        actor: people.lead,
        action: 'skills.consult',
        outcome: 'succeeded',
        target: 'project:vigie',
        project: 'vigie',
        details: { people: 3 },
      },
    ]);
  });

  it('shows a member themselves, and figures from five people up', async () => {
    const skills = await start();
    await skills.claim(people.developer, 'kubernetes', 3);
    const small = await skills.read('/teams/project/vigie', people.developer);
    expect(namesIn(small)).toEqual(['dalia.dev']);
    expect(small.hidden).toBe(3);
    expect(small).not.toHaveProperty('figures');
    expect(
      await skills.read('/teams/project/vigie/readiness', people.developer),
    ).not.toHaveProperty('readiness');
    const large = await skills.read('/teams/project/phare', people.developer);
    expect(namesIn(large)).toEqual(['dalia.dev']);
    expect(large.figures.coverage[1]).toMatchObject({
      declared: 1,
      restsOnOne: true,
    });
    expect(JSON.stringify(large.figures)).not.toContain('user:default');
    expect(
      await skills.read('/teams/project/phare/readiness', people.developer),
    ).toMatchObject({
      readiness: { verdict: 'not-ready' },
      restingOnOne: ['skill:default/kubernetes'],
    });
    expect(skills.auditEvents).toEqual([]);
  });

  it('lets nobody subtract: whom one leads elsewhere do not hide the others', async () => {
    const skills = await start();
    // To lead some of its people opens no group.
    await skills.call('get', '/teams/group/guetteurs', people.lead).expect(403);
    const seen = await skills.read(
      '/teams/group/guetteurs',
      people.serviceTeam,
    );
    expect(seen.team).toEqual({
      kind: 'group',
      name: 'guetteurs',
      title: 'Guetteurs',
      people: 3,
    });
    expect(seen.hidden).toBe(0);
    const own = await skills.read('/teams/group/guetteurs', people.devops);
    expect(namesIn(own)).toEqual(['denis.devops']);
    expect(own).not.toHaveProperty('figures');
    // Governance sees no level of anybody, and the figures of the larger team only.
    for (const [name, isShown] of [
      ['vigie', false],
      ['phare', true],
    ] as const) {
      const matrix = await skills.read(
        `/teams/project/${name}`,
        people.governance,
      );
      expect(matrix.rows).toEqual([]);
      expect('figures' in matrix).toBe(isShown);
    }
  });

  it('lists the teams that one may look at', async () => {
    const skills = await start();
    const listed = async (caller: string) =>
      (await skills.read('/teams', caller)).items.map(
        ({ kind, name }: { kind: string; name: string }) => `${kind}:${name}`,
      );
    expect(await listed(people.developer)).toEqual([
      'project:phare',
      'project:vigie',
      'group:guetteurs',
    ]);
    expect(await listed(people.lead)).toEqual(['project:vigie']);
    expect(await listed(people.governance)).toHaveLength(3);
    expect(await listed(people.stranger)).toEqual([]);
    await skills
      .call('get', '/teams/project/vigie', people.stranger)
      .expect(403);
    await skills
      .call('get', '/teams/project/nulle-part', people.serviceTeam)
      .expect(404);
  });

  it('judges readiness by the rule of the configuration', async () => {
    const skills = await start({
      readiness: { levels: 'validated', advisedShare: 0, skills: 'all' },
    });
    expect((await skills.read('/skills', people.stranger)).rule).toMatchObject({
      levels: 'validated',
      skills: 'all',
    });
    for (const skill of ['kubernetes', 'containers']) {
      await skills.ask(people.developer, skill, 3);
    }
    const verdictNow = async () =>
      (await skills.read('/teams/project/vigie/readiness', people.lead))
        .readiness.verdict;
    expect(await verdictNow()).toBe('not-ready');
    for (const skill of ['kubernetes', 'containers']) {
      await skills
        .decide(people.developer, skill, { verdict: 'validated', level: 3 })
        .expect(200);
    }
    expect(await verdictNow()).toBe('ready');
    const other = await skills.read(
      '/teams/project/vigie?perimeter=pilotage-moe',
      people.lead,
    );
    expect(other.skills).toHaveLength(2);
    expect(other.figures.readiness.verdict).toBe('not-ready');
  });

  it('tells of everybody in total, from five people up', async () => {
    const skills = await start();
    const everybody = ['ana', 'bob', 'cleo', 'dan', 'eve'];
    for (const name of everybody.slice(1)) {
      await skills.claim(`user:default/${name}`, 'kubernetes', 3);
    }
    expect(await skills.read('/overview', people.governance)).toEqual({
      perimeter: 'realisation-technique',
      people: 4,
    });
    await skills.claim('user:default/ana', 'kubernetes', 1);
    const overview = await skills.read('/overview', people.governance);
    expect(overview.coverage[1]).toMatchObject({ declared: 4, mean: 2.6 });
    expect(JSON.stringify(overview)).not.toContain('user:default');
    await skills.call('get', '/overview', people.lead).expect(403);
  });

  it('leaves as a table, with what the screen shows and no more', async () => {
    const skills = await start();
    await skills.claim(people.developer, 'kubernetes', 3);
    const csv = await skills
      .call('get', '/teams/project/phare/exports/csv', people.developer)
      .expect(200);
    expect(csv.text).toBe(
      '\uFEFFPersonne;Rôle;Périmètre;Titre containers;Titre kubernetes;Titre helm\r\n' +
        'dalia.dev;Développeur;Réalisation technique;0;3;0\r\n' +
        'Niveau attendu;;;3;3;2\r\n' +
        'Personnes au niveau attendu;;;0;1;0\r\n' +
        'Dont validées;;;0;0;0\r\n',
    );
    const ods = await skills
      .call('get', '/teams/project/vigie/exports/ods?language=en', people.lead)
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', chunk => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      })
      .expect(200);
    expect(ods.body.subarray(0, 2).toString()).toBe('PK');
  });
});
