import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { TestDatabases } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import type { RunState } from '@cloud-pi-native/plugin-projects-common';
import type { Fault } from '@cloud-pi-native/sandbox';
import { readOutsideWorld } from './__testUtils__/readOutsideWorld';
import { TestPortal } from './__testUtils__/TestPortal';

const slug = 'vigie';

type Death = Pick<Fault, 'method' | 'path' | 'phase'>;

/**
 * Where the process dies, in the order in which the enrolment comes there. GitLab holds the request: `before` it was
 * carried out, or `after`, so that the process dies without knowing that it was.
 */
const deaths: Death[] = [
  // before the group
  { method: 'POST', path: '/api/v4/groups', phase: 'before' },
  // after the CI variables
  { method: 'POST', path: '/api/v4/groups/*/variables', phase: 'after' },
  // after a repository
  { method: 'POST', path: '/api/v4/projects', phase: 'after' },
  // before a member
  { method: 'POST', path: '/api/v4/groups/*/members', phase: 'before' },
  // after a commit of desired state
  {
    method: 'POST',
    path: '/api/v4/projects/*/repository/commits',
    phase: 'after',
  },
  // before the push of a mirror
  { method: 'POST', path: '*/git-receive-pack', phase: 'before' },
  // after the push of a mirror
  { method: 'POST', path: '*/git-receive-pack', phase: 'after' },
];

/** Those that leave something done that nobody knows of; the other engine need not see them all again. */
const lateDeaths = deaths.filter(({ phase }) => phase === 'after');

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())(
  'an enrolment whose process is killed at each step, on %s',
  engine => {
    let world: TestPortal;

    async function database(directory: string): Promise<JsonObject> {
      if (engine === 'SQLITE_3') {
        return {
          client: 'better-sqlite3',
          connection: { directory: join(directory, 'database') },
        };
      }
      const knex = await databases.init(engine);
      return {
        client: 'pg',
        pluginDivisionMode: 'schema',
        connection: { ...knex.client.config.connection },
      };
    }

    beforeAll(async () => {
      world = await TestPortal.start(database);
    }, 180_000);

    afterAll(() => world?.stop(), 60_000);

    /** Starts the process, and kills it once GitLab holds the request, which goes on without anybody waiting for it. */
    async function liveUntil(death: Death) {
      const { faults } = world.sandbox.gitlab;
      const { id } = faults.inject({
        ...death,
        count: 1,
        effect: { kind: 'hold' },
      });
      await world.portal.start();
      await faults.met(id);
      await world.portal.kill();
      faults.remove(id);
    }

    /** Kills the process when the service has come to one of the states. */
    async function dieWhen(service: string, states: RunState[]) {
      for (;;) {
        const [run] = await world.readRuns(slug);
        const found = run.services.find(
          ({ service: name }) => name === service,
        );
        if (found && states.includes(found.state)) break;
        await sleep(20);
      }
      await world.portal.kill();
    }

    it('ends active once, with nothing doubled', async () => {
      const request = await world.ask(slug);
      await world.approve(request);
      // Before the task of the enrolment, or at its very beginning.
      await world.portal.kill();
      for (const death of engine === 'SQLITE_3' ? deaths : lateDeaths) {
        await liveUntil(death);
      }
      await world.portal.start();
      await dieWhen('mirrors', ['succeeded']);
      await world.portal.start();
      await dieWhen('catalog', ['running', 'succeeded']);
      await world.portal.start();

      const { projectSlug, events } = await world.waitUntilActive(request.id);
      expect(projectSlug).toBe(slug);
      expect(events.map(({ type }) => type)).toEqual([
        'submitted',
        'approved',
        'provisioning',
        'active',
      ]);

      const runs = await world.readRuns(slug);
      expect(runs).toHaveLength(1);
      expect(runs[0].services.map(({ state }) => state)).toEqual(
        Array(runs[0].services.length).fill('succeeded'),
      );

      // The lists of the catalog follow its entities with a delay when the process died in between.
      let seen = await readOutsideWorld(world, slug);
      for (let read = 0; read < 30 && seen.entities.length < 6; read++) {
        await sleep(1_000);
        seen = await readOutsideWorld(world, slug);
      }
      const { refs, sourceRefs, ...outside } = seen;
      expect(outside).toEqual({
        groups: [
          'forge-mi',
          'forge-mi/projects',
          'forge-mi/projects/infra',
          `forge-mi/projects/${slug}`,
        ],
        repositories: ['api', 'infra'],
        // The owner of the portal's token made the group.
        members: { root: 50, 'camille.porteur': 50, 'dalia.dev': 30 },
        variables: ['PROJECT_ID', 'PROJECT_NAME', 'PROJECT_SLUG'],
        commits: {
          'vigie/nubo-np-1/dev/values.yaml': ['vigie : environnement dev'],
          'vigie/nubo-np-1/prod/values.yaml': ['vigie : environnement prod'],
        },
        mirrors: ['api in-sync', 'infra in-sync'],
        entities: [
          `component:default/${slug}.api`,
          `component:default/${slug}.infra`,
          `environment:default/${slug}.dev`,
          `environment:default/${slug}.prod`,
          `group:default/project-${slug}`,
          `system:default/${slug}`,
        ],
        projects: [`${slug} active`],
        tasks: ['completed'],
      });
      expect(refs).toEqual({ api: sourceRefs, infra: sourceRefs });
    }, 900_000);
  },
);
