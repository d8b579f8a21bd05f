import { TestDatabases } from '@backstage/backend-test-utils';
import { approvedAsAsked } from '@cloud-pi-native/plugin-projects-common';
import { TestPortal, people, until } from './__testUtils__';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())('quotas on %s', databaseId => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await TestPortal.start(await databases.init(databaseId));
  });
  afterAll(async () => portal.stop());
  afterEach(() => {
    portal.quotas.coresPerEnvironment = Infinity;
    portal.quotas.failure = undefined;
  });

  const held = (slug: string) => [
    ...(portal.quotas.projects.get(slug)?.environments.keys() ?? []),
  ];
  const wanted = (name: string, cpu: number) => ({
    name,
    stage: 'dev',
    cluster: 'resource:default/np-1',
    resources: { cpu, memory: 0, gpu: 0, storage: 0 },
  });
  const add = (slug: string, environment: object) =>
    portal
      .call('post', `/projects/${slug}/environments`, people.porteur)
      .send(environment);

  it('are reserved by an approval, before the request is approved', async () => {
    const project = await portal.enrol({ name: 'bouee' });
    expect(held('bouee')).toEqual(['dev', 'prod']);
    const ledger = await portal.quotas.getProject('bouee');
    expect(ledger?.envelopes).toEqual(project.quotas);
    expect(
      project.environments.map(({ name, resources }) => [name, resources]),
    ).toEqual(
      ledger?.environments.map(({ name, resources }) => [name, resources]),
    );
  });

  it('leave a request as it is when its environments do not fit', async () => {
    const request = await portal.submit({ name: 'cale' });
    portal.quotas.coresPerEnvironment = 1;
    const { body } = await portal
      .call('post', `/requests/${request.id}/approval`, people.serviceTeam)
      .send({ approved: approvedAsAsked(request.asked), reason: 'Conforme' })
      .expect(409);
    expect(body.error).toMatchObject({
      message: expect.stringContaining('4 cores asked, 1 cores left'),
      refusals: [
        { environment: 'prod', lacks: [{ resource: 'cpu', left: 1 }] },
      ],
    });
    expect((await portal.getRequest(request.id)).state).toBe('submitted');
    portal.quotas.coresPerEnvironment = Infinity;
    expect((await portal.approve(request)).state).not.toBe('submitted');
  });

  it('are opened by one of two approvals at once', async () => {
    const request = await portal.submit({ name: 'digue' });
    const approve = async (caller: string) =>
      portal
        .call('post', `/requests/${request.id}/approval`, caller)
        .send({ approved: approvedAsAsked(request.asked), reason: 'Conforme' });
    const answers = await Promise.all([
      approve(people.serviceTeam),
      approve(people.otherServiceTeam),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    await portal.reach(request, 'active');
    expect(held('digue')).toEqual(['dev', 'prod']);
  });

  it('are reserved for an environment before it is written, and released with it', async () => {
    await portal.enrol({ name: 'ecueil' });
    portal.quotas.coresPerEnvironment = 2;
    const { body } = await add('ecueil', wanted('test', 2.5)).expect(409);
    expect(body.error.refusals).toHaveLength(1);
    const written = async () =>
      (await portal.getProject('ecueil')).environments.map(({ name }) => name);
    expect(await written()).toEqual(['dev', 'prod']);

    const run = (await add('ecueil', wanted('test', 2)).expect(202)).body;
    await portal.ended(run);
    expect(held('ecueil')).toContain('test');
    expect(await written()).toContain('test');
    const removed = await portal
      .call('delete', '/projects/ecueil/environments/test', people.porteur)
      .query({ confirmation: 'ecueil' })
      .expect(202);
    expect(held('ecueil')).toEqual(['dev', 'prod']);
    await portal.ended(removed.body);
  });

  it('write nothing when the ledger cannot be reached', async () => {
    await portal.enrol({ name: 'fanal' });
    portal.quotas.failure = new Error('The ledger is down');
    await add('fanal', wanted('test', 1)).expect(500);
    const { environments } = await portal.getProject('fanal');
    expect(environments.map(({ name }) => name)).toEqual(['dev', 'prod']);
  });

  it('are released by an archive, and found again by a restoration or not at all', async () => {
    await portal.enrol({ name: 'goulet' });
    const archived = await portal
      .call('post', '/projects/goulet/archive', people.porteur)
      .send({ confirmation: 'goulet' })
      .expect(202);
    await portal.ended(archived.body);
    expect(held('goulet')).toEqual([]);
    const restore = () =>
      portal.call('post', '/projects/goulet/restore', people.porteur);
    portal.quotas.coresPerEnvironment = 1;
    await restore().expect(409);
    expect((await portal.getProject('goulet')).state).toBe('archived');
    portal.quotas.coresPerEnvironment = Infinity;
    await portal.ended((await restore().expect(202)).body);
    expect(held('goulet')).toEqual(['dev', 'prod']);
    // Once more changes nothing, and takes nothing back.
    await restore().expect(409);
    expect(held('goulet')).toEqual(['dev', 'prod']);
  });

  it('are brought together again when they differ', async () => {
    await portal.enrol({ name: 'havre' });
    const kept = portal.quotas.projects.get('havre');
    kept?.environments.delete('dev');
    // The process was killed between the ledger and the project.
    portal.quotas.failure = new Error('The ledger is down');
    const removed = await portal
      .call('delete', '/projects/havre/environments/prod', people.porteur)
      .query({ confirmation: 'havre' })
      .expect(202);
    portal.quotas.failure = undefined;
    await portal.ended(removed.body);
    expect(held('havre')).toEqual(['prod']);
    await portal.quotas.openProject('orphelin', {
      attempt: 'killed',
      name: 'orphelin',
      organisation: 'Phares',
      protection: 'NP',
      envelopes: (await portal.getProject('havre')).quotas,
      environments: [],
      approver: people.serviceTeam,
      reason: '',
    });
    await portal.reconcileQuotas();
    expect(held('havre')).toEqual(['dev']);
    expect(portal.quotas.projects.get('orphelin')?.archivedAt).toBeDefined();
  });

  it('are known of a project that is older than the ledger', async () => {
    await portal.enrol({ name: 'ilot' });
    portal.quotas.projects.delete('ilot');
    const run = (await add('ilot', wanted('test', 1)).expect(202)).body;
    await portal.ended(run);
    expect(held('ilot')).toEqual(['dev', 'prod', 'test']);
  });

  it('follow what was decided on an envelope', async () => {
    const { quotas } = await portal.enrol({ name: 'jetee' });
    const decided = {
      ...quotas,
      'non-production': { cpu: 64, memory: 64, gpu: 1, storage: 64 },
    };
    const kept = portal.quotas.projects.get('jetee');
    if (!kept) throw new Error('The ledger has no such project');
    kept.envelopes = decided;
    await portal.announceQuotas('jetee');
    await until(
      async () => portal.getProject('jetee'),
      project => project.quotas['non-production'].cpu === 64,
    );
    expect((await portal.getProject('jetee')).quotas).toEqual(decided);
  });
});
