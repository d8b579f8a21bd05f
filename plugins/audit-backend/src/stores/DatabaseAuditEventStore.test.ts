import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { TestDatabases, mockServices } from '@backstage/backend-test-utils';
import type { AuditEvent } from '@cloud-pi-native/plugin-audit-common';
import type { AuditEventFilter } from './AuditEventStore';
import { DatabaseAuditEventStore } from './DatabaseAuditEventStore';

jest.setTimeout(60_000);

const everything: AuditEventFilter = { kind: 'everything' };
const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

function event(change: Partial<AuditEvent>): AuditEvent {
  return {
    id: 'e1',
    at: '2026-01-01T00:00:00.000Z',
    actor: 'user:default/camille.porteur',
    plugin: 'projects',
    action: 'member.set',
    outcome: 'succeeded',
    ...change,
  };
}

const trail = [
  event({ id: 'e1', project: 'vigie', target: 'Éléonore' }),
  event({
    id: 'e2',
    at: '2026-01-02T00:00:00.000Z',
    project: 'vigie',
    action: 'mirror.sync',
    plugin: 'mirrors',
    outcome: 'failed',
    details: { attempts: 3, forced: false, reason: '100 % full' },
  }),
  event({
    id: 'e3',
    at: '2026-01-02T00:00:00.000Z',
    project: 'autre',
    actor: 'service:projects',
  }),
  event({ id: 'e4', at: '2026-01-03T00:00:00.000Z', outcome: 'denied' }),
];

describe.each(databases.eachSupportedId())(
  'DatabaseAuditEventStore on %s',
  engine => {
    async function createStore() {
      const knex = await databases.init(engine);
      const store = await DatabaseAuditEventStore.create(
        mockServices.database({ knex }),
      );
      for (const one of trail) await store.add(one);
      return { knex, store };
    }

    async function ids(events: AsyncIterable<AuditEvent>) {
      const found: string[] = [];
      for await (const { id } of events) found.push(id);
      return found;
    }

    it('gives back what it was given, once', async () => {
      const { store } = await createStore();
      await store.add(event({ id: 'e1', action: 'forged' }));
      const { items, total } = await store.list({ limit: 10 }, everything);
      expect(total).toBe(4);
      expect(items).toEqual([trail[3], trail[2], trail[1], trail[0]]);
      expect(await store.find('e2')).toEqual(trail[1]);
      expect(await store.find('none')).toBeUndefined();
    });

    it.each([
      [{ project: 'vigie' }, ['e2', 'e1']],
      [{ actor: 'service:projects' }, ['e3']],
      [{ plugin: 'mirrors' }, ['e2']],
      [{ action: 'member.set' }, ['e4', 'e3', 'e1']],
      [{ outcome: 'denied' as const }, ['e4']],
      [{ since: '2026-01-02T00:00:00.000Z' }, ['e4', 'e3', 'e2']],
      [{ until: '2026-01-02T00:00:00.000Z' }, ['e1']],
      [{ search: 'ELEONORE vigie' }, ['e1']],
      [{ search: 'camille sync' }, ['e2']],
      [{ search: '%' }, []],
      [{ search: '_' }, []],
    ])('finds %j, in a page and in a stream', async (query, expected) => {
      const { store } = await createStore();
      const page = await store.list({ ...query, limit: 10 }, everything);
      expect(page.items.map(({ id }) => id)).toEqual(expected);
      expect(page.total).toBe(expected.length);
      expect(await ids(store.stream(query, everything))).toEqual(expected);
    });

    it.each<[AuditEventFilter, string[]]>([
      [{ kind: 'nothing' }, []],
      [{ kind: 'matching', criteria: { projects: ['vigie'] } }, ['e2', 'e1']],
      [{ kind: 'matching', criteria: { projects: [] } }, []],
      [
        {
          kind: 'matching',
          criteria: {
            anyOf: [{ projects: ['autre'] }, { projects: ['vigie'] }],
          },
        },
        ['e3', 'e2', 'e1'],
      ],
    ])('shows through the filter %j only', async (filter, expected) => {
      const { store } = await createStore();
      const page = await store.list({ limit: 10 }, filter);
      expect(page.items.map(({ id }) => id)).toEqual(expected);
      expect(page.total).toBe(expected.length);
      expect(await ids(store.stream({}, filter))).toEqual(expected);
    });

    it('pages', async () => {
      const { store } = await createStore();
      const page = await store.list({ limit: 2, offset: 1 }, everything);
      expect(page.items.map(({ id }) => id)).toEqual(['e3', 'e2']);
      expect(page.total).toBe(4);
    });

    it('streams past a page, events of one instant included', async () => {
      const { knex, store } = await createStore();
      const many = Array.from({ length: 1203 }, (_, index) => ({
        ...event({ id: `many-${String(index).padStart(4, '0')}` }),
        search: '',
      }));
      await knex.batchInsert('events', many, 100);
      const found = await ids(store.stream({}, everything));
      expect(found).toHaveLength(1207);
      expect(new Set(found).size).toBe(1207);
    });

    it('removes what is too old', async () => {
      const { store } = await createStore();
      expect(await store.removeBefore('2026-01-02T00:00:00.000Z')).toBe(1);
      const { items } = await store.list({ limit: 10 }, everything);
      expect(items.map(({ id }) => id)).toEqual(['e4', 'e3', 'e2']);
    });

    it('migrates down and up again', async () => {
      const { knex } = await createStore();
      const directory = resolvePackagePath(
        '@cloud-pi-native/plugin-audit-backend',
        'migrations',
      );
      await knex.migrate.rollback({ directory }, true);
      expect(await knex.schema.hasTable('events')).toBe(false);
      await knex.migrate.latest({ directory });
      expect(await knex.schema.hasTable('events')).toBe(true);
    });
  },
);
