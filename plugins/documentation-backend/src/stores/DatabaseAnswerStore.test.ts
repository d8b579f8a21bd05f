import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { TestDatabases, mockServices } from '@backstage/backend-test-utils';
import { DatabaseAnswerStore } from './DatabaseAnswerStore';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const cct = 'component:default/cct';
const normes = { entityRef: cct, path: 'normes' };

function answered(userRef: string, path = 'normes', entityRef = cct) {
  return { userRef: `user:default/${userRef}`, entityRef, path };
}

describe.each(databases.eachSupportedId())(
  'DatabaseAnswerStore on %s',
  engine => {
    async function createStore() {
      const knex = await databases.init(engine);
      const store = await DatabaseAnswerStore.create(
        mockServices.database({ knex }),
      );
      await store.set(answered('ana'), {
        helpful: true,
        at: '2026-01-01T00:00:00.000Z',
      });
      await store.set(answered('bob'), {
        helpful: false,
        comment: 'Où est RGAA ?',
        at: '2026-01-02T00:00:00.000Z',
      });
      await store.set(answered('ana', ''), {
        helpful: true,
        comment: 'Clair',
        at: '2026-01-03T00:00:00.000Z',
      });
      return { knex, store };
    }

    it('keeps one answer per person and page, the last one', async () => {
      const { store } = await createStore();
      const changed = {
        helpful: false,
        comment: 'Non',
        at: '2026-02-01T00:00:00.000Z',
      };
      await store.set(answered('ana'), changed);
      expect(await store.find(answered('ana'))).toEqual(changed);
      expect(await store.find(answered('bob', ''))).toBeUndefined();
      expect(await store.countOf('user:default/ana')).toBe(2);
      await store.remove(answered('ana'));
      expect(await store.find(answered('ana'))).toBeUndefined();
      expect(await store.countOf('user:default/ana')).toBe(1);
    });

    it('counts what was said of each page', async () => {
      const { store } = await createStore();
      expect(await store.feedback()).toEqual([
        {
          ...{ entityRef: cct, path: '', helpful: 1, notHelpful: 0 },
          ...{ comments: 1, lastAt: '2026-01-03T00:00:00.000Z' },
        },
        {
          ...{ ...normes, helpful: 1, notHelpful: 1 },
          ...{ comments: 1, lastAt: '2026-01-02T00:00:00.000Z' },
        },
      ]);
    });

    it('gives the answers about a page, newest first, without a name', async () => {
      const { store } = await createStore();
      expect(await store.answersTo(normes, 10)).toEqual([
        {
          helpful: false,
          comment: 'Où est RGAA ?',
          at: '2026-01-02T00:00:00.000Z',
        },
        { helpful: true, at: '2026-01-01T00:00:00.000Z' },
      ]);
      expect(await store.answersTo(normes, 1)).toHaveLength(1);
    });

    it('forgets what is too old', async () => {
      const { store } = await createStore();
      expect(await store.removeBefore('2026-01-02T00:00:00.000Z')).toBe(1);
      expect(await store.find(answered('ana'))).toBeUndefined();
    });

    it('migrates down and up again', async () => {
      const { knex } = await createStore();
      const directory = resolvePackagePath(
        '@cloud-pi-native/plugin-documentation-backend',
        'migrations',
      );
      await knex.migrate.rollback({ directory }, true);
      expect(await knex.schema.hasTable('answers')).toBe(false);
      await knex.migrate.latest({ directory });
      expect(await knex.schema.hasTable('answers')).toBe(true);
    });
  },
);
