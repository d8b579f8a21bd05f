import { createMockDirectory } from '@backstage/backend-test-utils';
import {
  guardian,
  hiddenEntities,
  hiddenFile,
  openEntities,
} from './__testUtils__/hiddenApplication';
import { walkers } from './__testUtils__/people';
import { type CatalogCall, WalkedCatalog } from './__testUtils__/WalkedCatalog';

jest.setTimeout(180_000);

const files = createMockDirectory({ content: { 'occulte.yaml': hiddenFile } });
const hiddenOnes = hiddenEntities(files.resolve('occulte.yaml'));

const seers = ['service-team', 'governance', 'rssi', 'developer'];
const others = walkers
  .map(({ name }) => name)
  .filter(
    name =>
      !seers.includes(name) && !/service-team|exploitation|socle/.test(name),
  );

const hidden = {
  part: 'system:default/occulte',
  module: 'component:default/occulte-service',
};
const get = (path: string): CatalogCall => ({ path: `/catalog${path}` });
const post = (path: string, body: object): CatalogCall => ({
  method: 'post',
  path: `/catalog${path}`,
  body,
});
const cursor = (content: object) =>
  Buffer.from(
    JSON.stringify({
      orderFields: [],
      orderFieldValues: [''],
      isPrevious: false,
      totalItems: 9,
      ...content,
    }),
  ).toString('base64');

/** Every way out of the catalog, and the questions that a curious person would ask. */
const ways: CatalogCall[] = [
  get('/entities'),
  get('/Entities/?limit=100'),
  get('/entities?fields=relations'),
  get('/entities?fields=spec,metadata.annotations'),
  get('/entities?fields=spec.system,spec.dependsOn,relations'),
  get('/entities?filter=kind=domain&order=asc:metadata.name'),
  get('/entities?offset=1&limit=100&order=desc:metadata.name'),
  get(`/entities?filter=relations.hasPart=${hidden.part}`),
  get(`/entities?filter=relations.dependsOn=${hidden.module}`),
  get('/entities?filter=spec.dependsOn=component:occulte-service'),
  get('/entities?filter=SPEC.consumesApis=occulte-api,kind=component'),
  get('/entities?filter=spec.attributes.successor=system:default/occulte'),
  get('/entities?filter=metadata.name=occulte'),
  get('/entities/by-query?orderField=metadata.name&limit=100'),
  get('/entities/by-query?orderField=metadata.name&limit=2'),
  get(
    '/entities/by-query?fullTextFilterTerm=occ&fullTextFilterFields=metadata.name',
  ),
  get(`/entities/by-query?filter=relations.hasPart=${hidden.part}`),
  get(
    `/entities/by-query?cursor=${cursor({
      filter: { key: 'relations.dependson', values: [hidden.module] },
    })}`,
  ),
  post('/entities/by-query', { limit: 100 }),
  post('/entities/by-query', { query: { 'relations.hasPart': hidden.part } }),
  post('/entities/by-query', {
    query: { $not: { 'relations.dependsOn': { $in: [hidden.module] } } },
  }),
  post('/entities/by-query', {
    query: {
      relations: { $contains: { type: 'hasPart', targetRef: hidden.part } },
    },
  }),
  post('/entities/by-query', {
    cursor: cursor({ query: { 'relations.hasPart': hidden.part } }),
  }),
  post('/entities/by-refs', {
    entityRefs: [hidden.part, 'system:default/vigie', 'system:default/rien'],
  }),
  post(`/entities/by-refs?filter=relations.hasPart=${hidden.part}`, {
    entityRefs: ['domain:default/secours'],
  }),
  post('/entities/by-refs', {
    entityRefs: ['domain:default/secours'],
    query: { 'relations.hasPart': hidden.part },
  }),
  ...[
    ...openEntities(),
    ...hiddenOnes.filter(({ kind }) => kind !== 'Location'),
  ].flatMap(({ kind, metadata }) => {
    const path = `/entities/by-name/${kind}/default/${metadata.name}`;
    return [get(path), get(`${path}/ancestry`)];
  }),
  get(
    '/entity-facets?facet=kind&facet=metadata.name&facet=relations.hasPart&facet=relations.ownerOf&facet=relations.dependencyOf&facet=relations.apiConsumedBy&facet=spec.attributes.successor',
  ),
  get(
    '/entity-facets?facet=relations.sourceOf&facet=spec.system&facet=spec.dependsOn&facet=spec.consumesApis&facet=spec.subcomponentOf',
  ),
  post('/entity-facets', {
    facets: ['relations.hasPart', 'relations.partOf'],
    query: { 'relations.hasPart': hidden.part },
  }),
  get('/locations'),
  post('/locations/by-query', {}),
  get('/locations/by-entity/system/default/occulte'),
  { path: '/search/query?term=occulte' },
  { path: '/search/query?term=&pageLimit=100' },
];

/** What would tell a name letter by letter, or that there is one. */
const refused: CatalogCall[] = [
  get('/entities?filter=relations.hasPart'),
  get('/entities?filter=kind=component,spec.dependsOn'),
  get('/entities?filter=spec.dependsOn.component:occulte-service'),
  get('/entities?order=asc:relations.hasPart'),
  get('/entities/by-query?orderField=relations.dependsOn,desc'),
  get(
    '/entities/by-query?fullTextFilterTerm=occ&fullTextFilterFields=metadata.name,relations.hasPart',
  ),
  get(
    `/entities/by-query?cursor=${cursor({
      orderFields: [{ field: 'spec.consumesApis', order: 'asc' }],
    })}`,
  ),
  post('/entities/by-query', {
    query: { 'relations.hasPart': { $exists: true } },
  }),
  post('/entities/by-query', {
    query: { $any: [{ 'spec.dependsOn': { $hasPrefix: 'component:o' } }] },
  }),
  post('/entities/by-query', {
    query: { relations: { $contains: { type: 'hasPart' } } },
  }),
  post('/entities/by-query', {
    orderBy: [{ field: 'relations.hasPart', order: 'asc' }],
  }),
  post('/entities/by-query', {
    fullTextFilter: { term: 'occ', fields: ['relations.dependsOn'] },
  }),
  post('/entities/by-query', {
    cursor: cursor({ fullTextFilter: { term: 'o', fields: ['spec.system'] } }),
  }),
  get('/entity-facets?facet=spec.dependsOn.component:occulte-service'),
];

/** What is never the same in two catalogs. */
const ofOneCatalog = ['uid', 'etag', 'rank', 'highlight'];

const nameOf = ({ method = 'get', path, body }: CatalogCall) =>
  `${method} ${path.replace(/cursor=.*/, 'cursor')} ${
    body ? JSON.stringify(body) : ''
  }`;

describe('an application that few people may see, in the catalog', () => {
  let whole: WalkedCatalog;
  let without: WalkedCatalog;

  beforeAll(async () => {
    [whole, without] = await Promise.all([
      WalkedCatalog.start(
        [...openEntities(), ...hiddenOnes],
        ['resource:default/occulte-cache'],
      ),
      WalkedCatalog.start(openEntities()),
    ]);
  });

  afterAll(async () => {
    await whole?.stop();
    await without?.stop();
  });

  it.each(ways.map(way => [nameOf(way), way] as const))(
    'is in no answer to %s',
    async (_, way) => {
      for (const caller of others) {
        const seen = comparable(await whole.call(caller, way));
        expect(seen).toEqual(comparable(await without.call(caller, way)));
        // The refusal of a question about a name may repeat it.
        const told = 'answer' in seen ? JSON.stringify(seen.answer) : '';
        expect(told).not.toMatch(/occulte/i);
      }
    },
  );

  it.each(refused.map(way => [nameOf(way), way] as const))(
    'cannot be guessed by %s',
    async (_, way) => {
      for (const caller of others) {
        const { body, status } = await whole.call(caller, way);
        expect([status, body.error?.message]).toEqual([
          400,
          expect.stringContaining('whole references'),
        ]);
      }
    },
  );

  it('leaves every other question to be asked', async () => {
    for (const [path, name] of [
      ['/entities?filter=relations.partOf=system:default/vigie', 'vigie-api'],
      ['/entities?filter=spec.system=vigie', 'vigie-service'],
      ['/entities?filter=relations.ownedBy', 'vigie'],
      ['/entities/by-query?orderField=spec.type', 'vigie-service'],
    ]) {
      const { text } = await whole.call('stranger', get(path));
      expect(text).toContain(`"name":"${name}"`);
    }
    const { body } = await whole.call(
      'stranger',
      get('/entities/by-name/component/default/vigie-service'),
    );
    expect(body.spec).toMatchObject({
      system: 'vigie',
      consumesApis: ['vigie-api'],
      dependsOn: ['component:phare-web'],
    });
  });

  it.each(seers)('is there with its relations for %s', async seer => {
    const caller = walkers.find(({ name }) => name === seer);
    if (!caller) throw new Error(`Nobody is called ${seer}`);
    const related = async (path: string) => {
      const { body } = await whole.call(
        caller.name,
        get(`/entities/by-name/${path}`),
      );
      return body.relations.map(
        ({ targetRef }: { targetRef: string }) => targetRef,
      );
    };
    expect(await related('domain/default/secours')).toContain(hidden.part);
    expect(await related('component/default/vigie-service')).toEqual(
      expect.arrayContaining([hidden.module, 'resource:default/occulte-base']),
    );
    expect(await related('system/default/occulte')).toEqual(
      expect.arrayContaining([guardian, 'domain:default/secours']),
    );
    const { body } = await whole.call(
      caller.name,
      get(`/entities?filter=relations.dependsOn=${hidden.module}`),
    );
    expect(body).toHaveLength(1);
    const found = await whole.call(caller.name, {
      path: '/search/query?term=occulte',
    });
    expect(found.text).toContain('occulte-service');
  });

  it('sorts and searches as before for those who see everything', async () => {
    for (const way of refused) {
      const { status } = await whole.call('service-team', way);
      expect([nameOf(way), status]).toEqual([nameOf(way), 200]);
    }
  });
});

/** An answer without what differs from one catalog to another, and in an order of its own. */
function comparable({
  body,
  status,
  text,
}: {
  body: unknown;
  status: number;
  text: string;
}) {
  if (status !== 200) {
    // The person wrote the name in the question; the answer repeats it.
    return { status, text: text.replace(/"stack":"[^"]*"/, '') };
  }
  const told = JSON.stringify(body, (key, value) => {
    if (key === 'nextCursor' || key === 'prevCursor') {
      return Object.keys(JSON.parse(Buffer.from(value, 'base64').toString()));
    }
    return value;
  });
  return { status, answer: sorted(JSON.parse(told)) };
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value
      .map(sorted)
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !ofOneCatalog.includes(key))
      .map(([key, inside]) => [key, sorted(inside)]),
  );
}
