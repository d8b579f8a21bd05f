import { TestDatabases } from '@backstage/backend-test-utils';
import type { Project, Run } from '@cloud-pi-native/plugin-projects-common';
import { TestPortal, people } from './__testUtils__';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())('projects on %s', databaseId => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await TestPortal.start(await databases.init(databaseId));
  });
  afterAll(async () => portal.stop());
  // A test that fails half-way must not take the next ones with it.
  afterEach(() => {
    portal.gitops.beforeApply = () => undefined;
  });

  const enrol = async (name: string): Promise<Project> =>
    portal.enrol({ name });

  /** Makes a change and waits until every service has it. */
  const change = async (
    method: 'post' | 'put' | 'delete',
    path: string,
    body: object = {},
    caller: string = people.porteur,
  ): Promise<Run> => {
    const answer = await portal.call(method, path, caller).send(body);
    expect(answer.body).toMatchObject({ kind: expect.any(String) });
    return portal.ended(answer.body);
  };

  const changesOf = (run: Run, service: string) =>
    run.steps
      .filter(step => step.service === service && step.change !== 'keep')
      .map(step => `${step.change} ${step.key} ${step.state}`);

  it('apply every change of a member at once', async () => {
    await enrol('membres');
    const path = '/projects/membres/members';
    const added = await change('put', path, {
      userRef: 'User:default/Denis.DevOps',
      role: 'readonly',
    });
    expect(added).toMatchObject({ kind: 'update', state: 'succeeded' });
    expect(changesOf(added, 'gitlab')).toEqual([
      `create member:${people.devops}:readonly succeeded`,
    ]);
    const { since } = (await portal.getProject('membres')).members[2];

    await change('put', path, { userRef: people.devops, role: 'devops' });
    expect((await portal.getProject('membres')).members).toContainEqual({
      userRef: people.devops,
      role: 'devops',
      isOwner: false,
      since,
    });
    const removed = await change('delete', `${path}?userRef=${people.devops}`);
    expect(changesOf(removed, 'gitlab')).toEqual([
      `remove member:${people.devops}:devops succeeded`,
    ]);
    expect((await portal.getProject('membres')).members).toHaveLength(2);
    expect(
      portal.auditEvents
        .filter(({ action }) => action.startsWith('member.'))
        .map(({ action, actor, target }) => [action, actor, target]),
    ).toEqual([
      ['member.set', people.porteur, `${people.devops} (readonly)`],
      ['member.set', people.porteur, `${people.devops} (devops)`],
      ['member.remove', people.porteur, people.devops],
    ]);
  });

  it('keep their owner, and refuse who is not there', async () => {
    await enrol('owner');
    const path = '/projects/owner/members';
    const expectError = async (
      call: ReturnType<TestPortal['call']>,
      status: number,
      message: RegExp,
    ) => {
      const answer = await call;
      expect(answer.status).toBe(status);
      expect(answer.body.error.message).toMatch(message);
    };
    const { porteur, devops } = people;
    await expectError(
      portal.call('delete', `${path}?userRef=${porteur}`, porteur),
      409,
      /owns the project owner/,
    );
    await expectError(
      portal
        .call('put', path, porteur)
        .send({ userRef: porteur, role: 'developer' }),
      409,
      /stays an admin/,
    );
    await expectError(
      portal.call('delete', `${path}?userRef=${devops}`, porteur),
      404,
      /is not a member of the project owner/,
    );
    await expectError(
      portal
        .call('put', path, porteur)
        .send({ userRef: 'user:default/nobody', role: 'developer' }),
      400,
      /^userRef: the portal does not know/,
    );
  });

  it('take repositories and environments in, and out after a plan and a confirmation', async () => {
    await enrol('parties');
    const repositories = '/projects/parties/repositories';
    const environments = '/projects/parties/environments';
    const web = { name: 'web', isPrivate: false, purpose: 'application' };
    const test = {
      name: 'test',
      stage: 'integration',
      cluster: 'resource:default/np-1',
      resources: { cpu: 1.5, memory: 1, gpu: 0, storage: 1 },
    };
    const added = await change('post', repositories, web);
    expect(changesOf(added, 'mirrors')).toEqual([
      'create repository:web succeeded',
    ]);
    await change('post', environments, test);
    const refusals: [string, object, RegExp][] = [
      [repositories, web, /^name: 'web' is already in the list/],
      [
        environments,
        {
          ...test,
          name: 'test2',
          resources: { ...test.resources, cpu: 1.0001 },
        },
        /^resources\.cpu: give a number/,
      ],
      [
        environments,
        { ...test, name: 'test3', cluster: 'resource:default/dr-1' },
        /^stage: .*; cluster: /,
      ],
    ];
    for (const [path, body, message] of refusals) {
      const answer = await portal.call('post', path, people.porteur).send(body);
      expect(answer.status).toBe(400);
      expect(answer.body.error.message).toMatch(message);
    }

    const { body: plan } = await portal
      .call(
        'get',
        '/projects/parties/plan?change=remove-repository&name=web',
        people.porteur,
      )
      .expect(200);
    expect(
      plan.filter(({ change: kind }: { change: string }) => kind === 'remove'),
    ).toEqual(
      // What is taken away is taken in reverse order.
      ['mirrors', 'gitops', 'gitlab'].map(service => ({
        service,
        key: 'repository:web',
        change: 'remove',
        target: 'somewhere/repository:web',
      })),
    );
    expect((await portal.getProject('parties')).repositories).toHaveLength(3);

    await portal
      .call('delete', `${repositories}/web?confirmation=web`, people.porteur)
      .expect(400, /confirmation: repeat the slug 'parties' to confirm/);
    const removed = await change(
      'delete',
      `${repositories}/web?confirmation=parties`,
    );
    expect(removed.services.map(({ service }) => service)).toEqual([
      'catalog',
      'mirrors',
      'gitops',
      'gitlab',
    ]);
    await change('delete', `${environments}/test?confirmation=parties`);
    const project = await portal.getProject('parties');
    expect(project.repositories.map(({ name }) => name)).toEqual([
      'api',
      'infra',
    ]);
    expect(project.environments.map(({ name }) => name)).toEqual([
      'dev',
      'prod',
    ]);
    await portal
      .call(
        'delete',
        `${repositories}/web?confirmation=parties`,
        people.porteur,
      )
      .expect(404);
    // It can come back under its name.
    const url = 'https://forge.exemple.fr/web.git';
    await change('post', repositories, { ...web, url });
    expect((await portal.getProject('parties')).repositories[2]).toMatchObject({
      ...web,
      url,
    });
  });

  it('are archived after a plan and a confirmation, keep everything, and are restored', async () => {
    const before = await enrol('archive');
    const { body: plan } = await portal
      .call('get', '/projects/archive/plan?change=archive', people.porteur)
      .expect(200);
    expect(plan).toContainEqual({
      service: 'gitlab',
      key: 'group:archived',
      change: 'create',
      target: 'somewhere/group:archived',
    });
    await portal
      .call('post', '/projects/archive/archive', people.porteur)
      .send({ confirmation: 'autre' })
      .expect(400);
    const archived = await change('post', '/projects/archive/archive', {
      confirmation: 'archive',
    });
    expect(archived).toMatchObject({ kind: 'archive', state: 'succeeded' });
    const project = await portal.getProject('archive');
    expect(project).toMatchObject({
      state: 'archived',
      archivedAt: expect.any(String),
      repositories: before.repositories,
      environments: before.environments,
      members: before.members,
      allowed: ['retry', 'restore'],
    });
    expect((await portal.getRequest(before.requestId ?? '')).state).toBe(
      'archived',
    );
    await portal
      .call('put', '/projects/archive/members', people.porteur)
      .send({ userRef: people.devops, role: 'devops' })
      .expect(409);
    const slugs = async (query: string) =>
      (
        await portal.call('get', `/projects?${query}`, people.porteur)
      ).body.items.map(({ slug }: { slug: string }) => slug);
    expect(await slugs('archived=true')).toEqual(['archive']);
    expect(await slugs('archived=false')).not.toContain('archive');
    expect(await slugs('')).toContain('archive');

    const restored = await change('post', '/projects/archive/restore');
    expect(restored).toMatchObject({ kind: 'restore', state: 'succeeded' });
    expect(await portal.getProject('archive')).toMatchObject({
      ...before,
      updatedAt: expect.any(String),
    });
    const { events, state } = await portal.getRequest(before.requestId ?? '');
    expect(state).toBe('active');
    expect(events.slice(-2).map(({ type }) => type)).toEqual([
      'archived',
      'restored',
    ]);
    await portal
      .call('get', '/names/archive', people.stranger)
      .expect(200, /taken/);
  });

  it('stay as they are when a change fails, which can be retried', async () => {
    await enrol('panne');
    portal.gitops.beforeApply = () => {
      throw new Error('The zone repository is locked');
    };
    const failed = await change(
      'delete',
      '/projects/panne/environments/dev?confirmation=panne',
    );
    expect(failed.state).toBe('failed');
    expect(await portal.getProject('panne')).toMatchObject({ state: 'active' });
    await portal.told(
      `${people.porteur}: Une modification du projet panne a échoué`,
    );
    portal.gitops.beforeApply = () => undefined;
    const retried = await change(
      'post',
      '/projects/panne/services/gitops/retry',
    );
    expect(retried).toMatchObject({ id: failed.id, state: 'succeeded' });
    // A service that is well is brought to its desired state again, alone.
    const again = await change('post', '/projects/panne/services/gitops/retry');
    expect(again).toMatchObject({
      kind: 'update',
      state: 'succeeded',
      services: [{ service: 'gitops', state: 'succeeded' }],
    });
  });

  it('have one run at a time, the next ones in the order they came', async () => {
    await enrol('file');
    let release: () => void = () => undefined;
    const gate = new Promise<void>(resolve => {
      release = resolve;
    });
    let inside = 0;
    let most = 0;
    portal.gitlab.beforeApply = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await gate;
      inside -= 1;
    };
    const post = async (name: string): Promise<Run> =>
      (
        await portal
          .call('post', '/projects/file/repositories', people.porteur)
          .send({ name, isPrivate: false, purpose: 'application' })
          .expect(202)
      ).body;
    const first = await post('un');
    const second = await post('deux');
    await portal.poll();
    await portal
      .call('post', '/projects/file/services/gitlab/retry', people.porteur)
      .expect(409, /A run of the project file is under way/);
    const { body: services } = await portal.call(
      'get',
      '/projects/file/services',
      people.porteur,
    );
    expect(services[0].state).toBe('pending');
    release();
    portal.gitlab.beforeApply = () => undefined;
    const ended = [await portal.ended(first), await portal.ended(second)];
    expect(ended.map(({ state }) => state)).toEqual(['succeeded', 'succeeded']);
    expect(most).toBe(1);
    expect((ended[0].finishedAt ?? '') <= (ended[1].finishedAt ?? '')).toBe(
      true,
    );
  });

  it('are shown to their members by role, and to nobody else', async () => {
    await enrol('prive');
    const { developer, stranger } = people;
    const [run] = (
      await portal.call('get', '/projects/prive/runs', developer).expect(200)
    ).body;
    const reads = [
      '/projects/prive',
      '/projects/prive/services',
      '/projects/prive/runs',
      `/runs/${run.id}`,
    ];
    for (const path of reads) {
      await portal.call('get', path, developer).expect(200);
      await portal.call('get', path, stranger).expect(403);
    }
    const writes: ['post' | 'put' | 'delete' | 'get', string, object?][] = [
      ['put', '/projects/prive/members', { userRef: stranger, role: 'admin' }],
      ['delete', `/projects/prive/members?userRef=${people.porteur}`],
      ['delete', '/projects/prive/repositories/api?confirmation=prive'],
      ['delete', '/projects/prive/environments/dev?confirmation=prive'],
      ['post', '/projects/prive/archive', { confirmation: 'prive' }],
      ['post', '/projects/prive/restore'],
      ['post', '/projects/prive/services/gitlab/retry'],
      ['get', '/projects/prive/plan?change=archive'],
    ];
    for (const [method, path, body] of writes) {
      for (const caller of [developer, stranger]) {
        await portal.call(method, path, caller).send(body).expect(403);
      }
    }
    const list = async (caller: string) =>
      (await portal.call('get', '/projects?search=prive', caller)).body;
    expect(await list(developer)).toMatchObject({
      total: 1,
      items: [{ slug: 'prive' }],
    });
    expect(await list(stranger)).toEqual({ items: [], total: 0 });
    const { body: seen } = await portal.call('get', reads[0], developer);
    expect(seen.allowed).toEqual([]);
    // A member who leaves sees nothing any more.
    await change('delete', `/projects/prive/members?userRef=${developer}`);
    await portal.call('get', reads[0], developer).expect(403);
    expect(await list(developer)).toEqual({ items: [], total: 0 });
    await portal.call('get', '/projects/none', people.porteur).expect(404);
  });

  it('tell the other services who is a member of what', async () => {
    await enrol('equipe');
    const path = `/memberships?userRef=${people.developer}`;
    const service = { service: 'plugin:mirrors' };
    const { body } = await portal.call('get', path, service).expect(200);
    expect(body).toMatchObject({ equipe: 'developer' });
    await portal.call('get', path, people.developer).expect(200, body);
    await portal.call('get', path, people.porteur).expect(403);
    const { body: all } = await portal
      .call('get', '/provisioning/projects?limit=1', service)
      .expect(200);
    expect(all.items).toHaveLength(1);
    expect(all.items[0]).toMatchObject({ repositories: expect.any(Array) });
    expect(all.total).toBeGreaterThan(1);
  });

  it.each([
    ['/projects?limit=many', /limit/],
    ['/projects?color=blue', /color/],
    ['/projects/vigie/plan?change=paint', /change/],
    ['/projects/vigie/plan?change=remove-repository', /^name: say what/],
    ['/requests?states=lost', /states/],
  ])('refuse %s by field', async (path, message) => {
    const { body } = await portal
      .call('get', path, people.serviceTeam)
      .expect(400);
    expect(body.error.message).toMatch(message);
  });
});
