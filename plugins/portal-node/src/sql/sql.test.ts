import { TestDatabases } from '@backstage/backend-test-utils';
import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import fc from 'fast-check';
import { type ResourceFilter, matchesCriteria } from '../permissions';
import { searchText, whereWords } from './searchText';
import { whereFilter } from './whereFilter';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const titles = [
  'Éléonore',
  'cœur de ville',
  '100 %',
  'a_b',
  'aXb',
  'back\\slash',
];

interface TitleQuery {
  titles: string[];
}

const { criteria } = fc.letrec<{ criteria: PermissionCriteria<TitleQuery> }>(
  tie => {
    const children = fc
      .tuple(tie('criteria'), fc.array(tie('criteria'), { maxLength: 2 }))
      .map(([first, rest]): [typeof first, ...typeof rest] => [first, ...rest]);
    return {
      criteria: fc.oneof(
        { maxDepth: 3 },
        fc.record({ titles: fc.subarray(titles) }),
        fc.record({ not: tie('criteria') }),
        fc.record({ allOf: children }),
        fc.record({ anyOf: children }),
      ),
    };
  },
);

describe.each(databases.eachSupportedId())('on %s', engine => {
  async function createTable() {
    const knex = await databases.init(engine);
    await knex.schema.createTable('things', table => {
      table.string('title');
      table.text('search');
    });
    await knex('things').insert(
      titles.map(title => ({ title, search: searchText(title) })),
    );
    return knex;
  }

  it('a list through a filter holds the rows that the rules let through', async () => {
    const knex = await createTable();
    const listed = async (filter: ResourceFilter<TitleQuery>) => {
      const query = knex('things').select('title');
      whereFilter(query, filter, (builder, leaf) => {
        builder.whereIn('title', leaf.titles);
      });
      return (await query).map(({ title }) => title).sort();
    };
    expect(await listed({ kind: 'everything' })).toEqual([...titles].sort());
    expect(await listed({ kind: 'nothing' })).toEqual([]);
    await fc.assert(
      fc.asyncProperty(criteria, async one => {
        expect(await listed({ kind: 'matching', criteria: one })).toEqual(
          titles
            .filter(title =>
              matchesCriteria(one, leaf => leaf.titles.includes(title)),
            )
            .sort(),
        );
      }),
    );
  });

  it.each([
    ['eleo', ['Éléonore']],
    ['ÉLÉ NORE', ['Éléonore']],
    ['ville de', ['cœur de ville']],
    ['%', ['100 %']],
    ['_', ['a_b']],
    ['\\', ['back\\slash']],
    ['nothing', []],
    ['', titles],
    [undefined, titles],
  ])('finds %j', async (search, expected) => {
    const knex = await createTable();
    const query = knex('things').select('title');
    whereWords(query, 'search', search);
    expect((await query).map(({ title }) => title)).toEqual(expected);
  });
});
