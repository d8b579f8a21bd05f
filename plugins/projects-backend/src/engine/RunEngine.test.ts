import { TestDatabases, mockServices } from '@backstage/backend-test-utils';
import { Notifier } from '@cloud-pi-native/plugin-portal-node';
import type { Knex } from 'knex';
import { FakeProvisioner, exampleRequest, people } from '../__testUtils__';
import { ProjectAnnouncer } from '../services/ProjectAnnouncer';
import { ProjectsDatabase } from '../stores';
import { ProjectRunner } from './ProjectRunner';
import { Provisioners } from './Provisioners';
import { RunEngine } from './RunEngine';
import { RunOutcomes } from './RunOutcomes';
import { ServiceRunner } from './ServiceRunner';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

jest.setTimeout(60_000);

const at = '2026-01-01T00:00:00.000Z';

describe.each(databases.eachSupportedId())('runs on %s', databaseId => {
  let knex: Knex;
  let database: ProjectsDatabase;
  const engines: RunEngine[] = [];
  const announced: string[] = [];

  beforeEach(async () => {
    knex = await databases.init(databaseId);
    database = await ProjectsDatabase.create(mockServices.database({ knex }));
    const asked = exampleRequest();
    const { requests, projects, runs } = database;
    await requests.insert({ id: 'r', requester: people.porteur, asked, at });
    await requests.transition('r', ['submitted'], 'provisioning', at);
    await projects.insert({
      id: 'p',
      name: 'vigie',
      slug: 'vigie',
      description: '',
      organisation: '',
      applicationRef: 'system:default/vigie',
      protection: 'NP',
      hostingTarget: 'shared',
      quotas: asked.quotas,
      requestId: 'r',
      at,
    });
    for (const repository of asked.repositories) {
      await projects.setRepository('p', repository, at);
    }
    await runs.insert({
      id: 'run',
      projectId: 'p',
      kind: 'enrolment',
      driver: 'engine',
      requestedBy: people.serviceTeam,
      services: ['gitlab'],
      at,
    });
    announced.length = 0;
  });

  afterEach(async () => {
    await Promise.all(engines.splice(0).map(async engine => engine.stop()));
  });

  /** A replica, with its own provisioner. */
  const replica = (
    provisioner: FakeProvisioner,
    stepTimeoutMilliseconds = 60_000,
  ): RunEngine => {
    const logger = mockServices.logger.mock();
    const provisioners = Provisioners.create([provisioner]);
    const outcomes = RunOutcomes.create({
      database,
      announcer: ProjectAnnouncer.create({
        audit: {
          record: async ({ action, outcome }) => {
            announced.push(`${action} ${outcome}`);
          },
        },
        events: mockServices.events.mock(),
        notifier: Notifier.create({
          notifications: { send: async () => undefined },
          logger,
          topic: 'projects',
        }),
        requests: database.requests,
        serviceTeam: 'group:default/service-team',
      }),
    });
    const serviceRunner = ServiceRunner.create({
      database,
      provisioners,
      stepTimeoutMilliseconds,
    });
    const engine = RunEngine.create({
      database,
      runner: ProjectRunner.create({
        database,
        provisioners,
        serviceRunner,
        outcomes,
      }),
      logger,
      leaseMilliseconds: 60_000,
      concurrency: 5,
    });
    engines.push(engine);
    return engine;
  };

  /** A provisioner that stands still in its first step until it is let go. */
  const standstill = () => {
    const provisioner = new FakeProvisioner('gitlab');
    let letGo: () => void = () => undefined;
    const gate = new Promise<void>(resolve => {
      letGo = resolve;
    });
    const reached = new Promise<void>(resolve => {
      provisioner.beforeApply = async () => {
        resolve();
        await gate;
      };
    });
    return { provisioner, reached, letGo };
  };

  const state = async () => (await database.runs.get('run'))?.state;

  it('are carried out by one replica, however many look for work', async () => {
    const outside = new FakeProvisioner('gitlab');
    const replicas = [replica(outside), replica(outside), replica(outside)];
    await Promise.all(replicas.map(async engine => engine.poll()));
    await Promise.all(replicas.map(async engine => engine.settled()));
    await replicas[0].poll();
    await replicas[0].settled();
    expect(await state()).toBe('succeeded');
    expect(outside.applied).toHaveLength(3);
    expect(announced).toEqual(['run.enrolment succeeded']);
    expect(await knex('leases')).toEqual([]);
  });

  it('are taken up when the lease of a killed replica expires, which then writes nothing', async () => {
    const { provisioner, reached, letGo } = standstill();
    const killed = replica(provisioner);
    await killed.poll();
    await reached;

    const outside = new FakeProvisioner('gitlab');
    const successor = replica(outside);
    await successor.poll();
    await successor.settled();
    expect(outside.applied).toEqual([]);

    await knex('leases').update({ expires_at: 0 });
    await successor.poll();
    await successor.settled();
    expect(await state()).toBe('succeeded');
    const before = await database.runs.get('run');
    expect(before?.steps[0]).toMatchObject({
      state: 'succeeded',
      attempts: 2,
    });

    // The first replica was only asleep: it wakes up after the other has done its work.
    letGo();
    await killed.settled();
    expect(await database.runs.get('run')).toEqual(before);
    expect(announced).toEqual(['run.enrolment succeeded']);
  });

  it('are left to the others by a replica that stops', async () => {
    const { provisioner, reached } = standstill();
    const stopped = replica(provisioner);
    await stopped.poll();
    await reached;
    await stopped.stop();
    expect(await state()).toBe('running');
    const outside = new FakeProvisioner('gitlab');
    const successor = replica(outside);
    await successor.poll();
    await successor.settled();
    expect(await state()).toBe('succeeded');
  });

  it('do not wait for ever for an outside system', async () => {
    const { provisioner } = standstill();
    const engine = replica(provisioner, 50);
    await engine.poll();
    await engine.settled();
    expect(await database.runs.get('run')).toMatchObject({
      state: 'failed',
      steps: [
        {
          state: 'failed',
          error: {
            fr: 'gitlab : l’étape « group:active » a duré plus de 0.05 secondes ; vérifiez que le système extérieur répond, puis rejouez',
            en: "gitlab: the step 'group:active' took more than 0.05 seconds; check that the outside system answers, then retry",
          },
        },
        { state: 'pending' },
        { state: 'pending' },
      ],
    });
    expect((await database.requests.get('r'))?.state).toBe('failed');
    expect((await database.projects.get('vigie'))?.state).toBe('failed');
  });
});
