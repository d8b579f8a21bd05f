import { TestDatabases } from '@backstage/backend-test-utils';
import { BilingualError } from '@cloud-pi-native/plugin-portal-common';
import { TestPortal, exampleRequest, people, until } from './__testUtils__';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const service = { service: 'plugin:scaffolder' };

jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())('enrolment on %s', databaseId => {
  let portal: TestPortal;

  beforeEach(async () => {
    portal = await TestPortal.start(await databases.init(databaseId));
  });
  afterEach(async () => portal.stop());

  /** An approved request whose task is not carried out, so that the test plays the task. */
  const approved = async (name: string) => {
    portal.scaffolder.isWorking = false;
    return portal.approve(await portal.submit({ name }));
  };
  const reserve = async (requestId: string) =>
    portal.call(
      'post',
      `/provisioning/requests/${requestId}/reservation`,
      service,
    );
  const provision = async (runId: string, name: string) =>
    portal.call(
      'post',
      `/provisioning/runs/${runId}/services/${name}`,
      service,
    );
  const activate = async (runId: string) =>
    portal.call('post', `/provisioning/runs/${runId}/activation`, service);

  it('leads from an approval to an active project, service by service', async () => {
    const project = await portal.enrol();
    expect(project).toMatchObject({
      name: 'vigie',
      slug: 'vigie',
      state: 'active',
      applicationRef: 'system:default/vigie',
      applicationTitle: 'Vigie',
      members: [
        { userRef: people.porteur, role: 'admin', isOwner: true },
        { userRef: people.developer, role: 'developer', isOwner: false },
      ],
      environments: [
        { name: 'dev', zone: 'usuelle' },
        { name: 'prod', zone: 'usuelle' },
      ],
    });
    const { body: runs } = await portal.call(
      'get',
      '/projects/vigie/runs',
      people.developer,
    );
    expect(runs).toHaveLength(1);
    expect(runs[0]).toMatchObject({
      kind: 'enrolment',
      state: 'succeeded',
      requestedBy: people.serviceTeam,
      services: ['gitlab', 'gitops', 'mirrors', 'catalog'].map(name => ({
        service: name,
        state: 'succeeded',
      })),
    });
    expect(runs[0].steps[1]).toMatchObject({
      service: 'gitlab',
      key: 'repository:api',
      change: 'create',
      state: 'succeeded',
      attempts: 1,
      target: 'somewhere/repository:api',
      log: [
        {
          level: 'info',
          message: {
            fr: 'repository:api est fait',
            en: 'Did repository:api',
          },
        },
      ],
    });
    expect(runs[0]).not.toHaveProperty('driver');
    await portal.told(`${people.porteur}: Le projet vigie est prêt`);
    expect(
      portal.auditEvents
        .filter(event => event.project === 'vigie')
        .map(({ action, outcome }) => `${action} ${outcome}`),
    ).toEqual(['project.reserve succeeded', 'run.enrolment succeeded']);
  });

  it('gives one project however often and at once its steps are called', async () => {
    const request = await approved('repete');
    const reservations = await Promise.all(
      [1, 2, 3, 4].map(async () => reserve(request.id)),
    );
    expect(reservations.map(({ status }) => status)).toEqual([
      200, 200, 200, 200,
    ]);
    const { run } = reservations[0].body;
    expect(new Set(reservations.map(({ body }) => body.run.id)).size).toBe(1);

    const early = await activate(run.id);
    expect([early.status, early.body.error.message]).toEqual([
      409,
      'The project repete cannot become active: gitlab is pending, gitops is pending, mirrors is pending, catalog is pending',
    ]);
    // Asking for the last service asks for those it comes after, and for each of them once.
    await Promise.all([1, 2, 3].map(async () => provision(run.id, 'catalog')));
    await until(
      async () => portal.getRun(run.id),
      ({ services }) => services.every(({ state }) => state === 'succeeded'),
    );
    const activations = await Promise.all([activate(run.id), activate(run.id)]);
    expect(activations.map(({ status, body }) => [status, body.state])).toEqual(
      [
        [200, 'active'],
        [200, 'active'],
      ],
    );
    await provision(run.id, 'gitlab');
    expect((await portal.getRun(run.id)).state).toBe('succeeded');

    const { events } = await portal.getRequest(request.id);
    expect(events.map(({ type }) => type)).toEqual([
      'submitted',
      'approved',
      'provisioning',
      'active',
    ]);
    const { applied } = portal.gitlab;
    expect(new Set(applied).size).toBe(applied.length);
  });

  it('waits for the task to ask for each service', async () => {
    const request = await approved('lente');
    const { run } = (await reserve(request.id)).body;
    await portal.poll();
    expect(portal.gitlab.applied).toEqual([]);
    await provision(run.id, 'gitlab');
    const provided = await until(
      async () => portal.getRun(run.id),
      ({ services }) => services[0].state === 'succeeded',
    );
    expect(provided.state).toBe('running');
    expect(provided.services.map(({ state }) => state)).toEqual([
      'succeeded',
      'pending',
      'pending',
      'pending',
    ]);
    expect((await provision(run.id, 'vault')).body.error.message).toBe(
      "No module of this portal provides the service 'vault'; it provides gitlab, gitops, mirrors, catalog",
    );
  });

  it('says which service failed, and goes on from there when it is retried', async () => {
    const secret = 'oauth2:glpat-abcdefghijklmnop@';
    portal.mirrors.beforeApply = () => {
      throw new BilingualError({
        fr: `GitLab a refusé https://${secret}gitlab.example/x.git : 503`,
        en: `GitLab refused https://${secret}gitlab.example/x.git: 503`,
      });
    };
    const request = await portal.submit({ name: 'fragile' });
    await portal.approve(request);
    const { events } = await portal.reach(request, 'failed');
    const error = {
      fr: 'GitLab a refusé https://***@gitlab.example/x.git : 503',
      en: 'GitLab refused https://***@gitlab.example/x.git: 503',
    };
    expect(events[events.length - 1]).toMatchObject({
      type: 'failed',
      failure: {
        fr: `mirrors : ${error.fr}`,
        en: `mirrors: ${error.en}`,
      },
    });
    expect(await portal.getProject('fragile')).toMatchObject({
      state: 'failed',
      allowed: expect.arrayContaining(['retry', 'manage-members']),
    });
    const services = `/projects/fragile/services`;
    const { body: before } = await portal.call('get', services, people.porteur);
    expect(before).toMatchObject([
      { service: 'gitlab', state: 'ready' },
      { service: 'gitops', state: 'ready' },
      {
        service: 'mirrors',
        state: 'failed',
        detail: error,
        steps: expect.arrayContaining([
          expect.objectContaining({
            error,
            log: [expect.objectContaining({ level: 'error', message: error })],
          }),
        ]),
      },
      { service: 'catalog' },
    ]);
    await portal.told(
      `${people.porteur}: L’enrôlement du projet fragile a échoué`,
      `${people.porteur}: The enrolment of the project fragile failed`,
      `group:default/service-team: L’enrôlement du projet fragile a échoué`,
    );

    const doneBefore = portal.gitlab.applied.length;
    portal.mirrors.beforeApply = () => undefined;
    const { body: run } = await portal
      .call('post', `${services}/mirrors/retry`, people.porteur)
      .expect(202);
    expect(run.kind).toBe('enrolment');
    await portal.reach(request, 'active');
    expect(portal.gitlab.applied).toHaveLength(doneBefore);
    const retried = (await portal.getRun(run.id)).steps.find(
      step => step.service === 'mirrors',
    );
    expect(retried).toMatchObject({ attempts: 2, state: 'succeeded' });
    expect(retried).not.toHaveProperty('error');
    const { body: after } = await portal.call('get', services, people.porteur);
    expect(after.map(({ state }: { state: string }) => state)).toEqual([
      'ready',
      'ready',
      'ready',
      'ready',
    ]);
  });

  it('goes on with what was corrected after a failure', async () => {
    portal.gitlab.beforeApply = (_, { key }) => {
      if (key.includes(people.developer)) throw new Error('No such person');
    };
    const request = await portal.submit({ name: 'inconnue' });
    await portal.approve(request);
    await portal.reach(request, 'failed');
    await portal
      .call(
        'delete',
        `/projects/inconnue/members?userRef=${people.developer}`,
        people.porteur,
      )
      .expect(202);
    await portal.reach(request, 'active');
    expect((await portal.getProject('inconnue')).members).toHaveLength(1);
  });

  it('goes on after an archive and a restore', async () => {
    portal.gitops.beforeApply = () => {
      throw new Error('No such zone');
    };
    const request = await portal.submit({ name: 'pausee' });
    await portal.approve(request);
    await portal.reach(request, 'failed');
    portal.gitops.beforeApply = () => undefined;
    const { body: archive } = await portal
      .call('post', '/projects/pausee/archive', people.porteur)
      .send({ confirmation: 'pausee' })
      .expect(202);
    await portal.ended(archive);
    expect((await portal.getRequest(request.id)).state).toBe('archived');
    const { body: run } = await portal
      .call('post', '/projects/pausee/restore', people.porteur)
      .expect(202);
    expect(run.kind).toBe('enrolment');
    await portal.reach(request, 'active');
    expect((await portal.getProject('pausee')).state).toBe('active');
  });

  it('tells when a plan cannot be made', async () => {
    portal.gitops.beforePlan = () => {
      throw new Error('GitLab did not answer');
    };
    const request = await portal.submit({ name: 'sansplan' });
    await portal.approve(request);
    await portal.reach(request, 'failed');
    const { body: services } = await portal.call(
      'get',
      '/projects/sansplan/services',
      people.porteur,
    );
    expect(services[1]).toMatchObject({
      state: 'failed',
      // The words of an outside system are quoted in both languages.
      detail: { fr: 'GitLab did not answer', en: 'GitLab did not answer' },
      steps: [{ key: 'plan', state: 'failed', attempts: 1 }],
    });
    portal.gitops.beforePlan = () => undefined;
    await portal
      .call('post', '/projects/sansplan/services/gitops/retry', people.porteur)
      .expect(202);
    await portal.reach(request, 'active');
  });

  it('starts one task per approved request, after a refusal and after a kill', async () => {
    let refusals = 0;
    portal.scaffolder.beforeStart = () => {
      refusals += 1;
      throw new Error('The scaffolder is starting');
    };
    const request = await portal.approve(
      await portal.submit({ name: 'tache' }),
    );
    // Once by the approval, once more by the reconciler.
    await until(
      async () => portal.reconcile(),
      () => refusals === 2,
    );
    expect(portal.scaffolder.tasks).toHaveLength(0);

    // The process is killed between the start of the task and the note of it.
    portal.scaffolder.beforeStart = () => undefined;
    portal.scaffolder.isWorking = false;
    portal.scaffolder.start(request.id);
    await portal.reconcile();
    await portal.reconcile();
    expect(portal.scaffolder.tasks).toHaveLength(1);
    expect((await portal.getRequest(request.id)).taskId).toBe('task-1');
  });

  it('is finished by the engine when its task ends too early', async () => {
    const request = await approved('orpheline');
    await until(
      async () => portal.getRequest(request.id),
      ({ taskId }) => taskId === 'task-1',
    );
    await portal.reconcile();
    expect((await portal.getRequest(request.id)).state).toBe('approved');
    portal.scaffolder.tasks[0].status = 'failed';
    await portal.reconcile();
    await portal.reach(request, 'active');
  });

  it('is finished by the engine when its task is gone', async () => {
    const request = await approved('perdue');
    await until(
      async () => portal.getRequest(request.id),
      ({ taskId }) => taskId === 'task-1',
    );
    portal.scaffolder.tasks.length = 0;
    await portal.reconcile();
    const active = await portal.reach(request, 'active');
    expect(active.projectSlug).toBe('perdue');
  });

  it('stops when its task is cancelled, and can be retried', async () => {
    const request = await approved('annulee');
    await until(
      async () => portal.getRequest(request.id),
      ({ taskId }) => taskId === 'task-1',
    );
    portal.scaffolder.tasks[0].status = 'cancelled';
    await portal.reconcile();
    const failed = await portal.getRequest(request.id);
    expect(failed).toMatchObject({ state: 'failed', projectSlug: 'annulee' });
    await portal
      .call('post', '/projects/annulee/services/gitlab/retry', people.porteur)
      .expect(202);
    await portal.reach(request, 'active');
  });

  it('ends twenty times over for twenty approvals at once', async () => {
    const requests = [];
    for (let index = 0; index < 20; index += 1) {
      requests.push(await portal.submit({ name: `projet${index}` }));
    }
    await Promise.all(requests.map(async one => portal.approve(one)));
    for (const request of requests) await portal.reach(request, 'active');
    const { body } = await portal.call(
      'get',
      '/projects?limit=100',
      people.serviceTeam,
    );
    expect(body.total).toBe(20);
    expect(portal.scaffolder.tasks).toHaveLength(20);
    const { applied } = portal.gitlab;
    expect(new Set(applied).size).toBe(applied.length);
  });

  it('gives the name of an archived project again, under another slug', async () => {
    await portal.enrol({ name: 'ancre', environments: [], repositories: [] });
    const { body: run } = await portal
      .call('post', '/projects/ancre/archive', people.porteur)
      .send({ confirmation: 'ancre' })
      .expect(202);
    await portal.ended(run);
    const project = await portal.enrol({
      name: 'ancre',
      environments: exampleRequest().environments,
    });
    expect(project).toMatchObject({
      name: 'ancre',
      slug: 'ancre-2',
      applicationRef: 'system:default/ancre-2',
    });
  });

  it('is driven by services and by the platform, not by members', async () => {
    const request = await approved('fermee');
    for (const path of [
      `/provisioning/requests/${request.id}/reservation`,
      '/provisioning/runs/none/services/gitlab',
      '/provisioning/runs/none/activation',
    ]) {
      await portal.call('post', path, people.porteur).expect(403);
    }
    await portal
      .call('get', '/provisioning/projects', people.porteur)
      .expect(403);
    expect((await activate('none')).status).toBe(404);
    const refused = await portal.submit({ name: 'nonapprouvee' });
    expect((await reserve(refused.id)).body.error.message).toBe(
      "The request is 'submitted': only an approved request gets a project",
    );
  });
});
