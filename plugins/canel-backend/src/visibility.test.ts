import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { readImpact } from '@cloud-pi-native/plugin-canel-common';
import {
  catalogEntities,
  occulte,
  seenByAll,
  withOcculte,
} from './__testUtils__/examples';
import { people, TestCanel } from './__testUtils__/TestCanel';

jest.setTimeout(60_000);

/** Every way out of the map. Instants and positions differ from one map to another and are left out. */
const ways = [
  '/applications',
  '/applications?text=o&sort=dima&order=desc',
  '/applications?filter=hostingOffer:nubo',
  '/applications/phare',
  '/applications/vigie',
  '/applications/vigie/neighbourhood?depth=5',
  '/map',
  '/map?filter=zone:domain:default/secours',
  '/matrices/hosting',
  '/matrices/owner',
  '/matrices/flows',
  '/landscape',
  '/calendar',
  '/completeness',
  '/dashboard',
  '/changes',
  '/seen-applications',
  '/exports/json',
  '/exports/csv',
  '/exports/dot',
];

describe('what a person may not see', () => {
  let whole: TestCanel;
  let without: TestCanel;

  beforeAll(async () => {
    whole = await TestCanel.start(catalogEntities());
    await whole.bring(withOcculte);
    without = await TestCanel.start(catalogEntities());
    await without.bring(seenByAll);
  });

  afterAll(async () => {
    await whole?.stop();
    await without?.stop();
  });

  async function answer(canel: TestCanel, path: string, person: string) {
    const { text } = await canel.call('get', path, person).expect(200);
    return text
      .replace(/"version":\d+/g, '')
      .replace(/"[xy]":\[[^\]]*\]/g, '')
      .replace(/pos="[^"]*"/g, '')
      .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, '');
  }

  it.each(ways)('does not come out of %s, not even by a count', async path => {
    const seen = await answer(whole, path, people.reader);
    expect(seen.toLowerCase()).not.toContain('occulte');
    expect(seen).toBe(await answer(without, path, people.reader));
  });

  it('comes out to those who may see it', async () => {
    const { total } = await whole.read('/applications');
    expect(total).toBe(4);
    expect(await answer(whole, '/map', people.governance)).toContain('Occulte');
  });

  it('does not exist at its address', async () => {
    for (const path of ['', '/impact', '/neighbourhood']) {
      const hidden = await whole
        .call('get', `/applications/occulte${path}`, people.reader)
        .expect(404);
      const absent = await whole
        .call('get', `/applications/nulle-part${path}`, people.reader)
        .expect(404);
      expect(hidden.body.error.message).toBe(
        absent.body.error.message.replace('nulle-part', 'occulte'),
      );
    }
  });

  it('is a step without a name on the path of an impact', async () => {
    const path = '/applications/vigie/impact?direction=down';
    const columns = await whole.read(path, people.reader);
    expect(JSON.stringify(columns).toLowerCase()).not.toContain('occulte');
    const seen = readImpact(columns);
    expect(seen).toMatchObject({ applications: 2, hidden: 1 });
    const hidden = seen.hits.find(hit => !('ref' in hit));
    expect(hidden).toMatchObject({ kind: 'application', consequences: [] });
    expect(hidden).not.toHaveProperty('title');
    const everything = readImpact(await whole.read(path));
    expect(everything.hits.map(({ title }) => title)).toContain('Occulte');
  });

  it('stays hidden once it has left the map', async () => {
    const canel = await TestCanel.start(catalogEntities());
    await canel.bring(withOcculte);
    await canel.bring({
      kind: 'delta',
      applications: [],
      relations: [],
      removed: [occulte.externalId],
    });
    const changes = await answer(canel, '/changes', people.reader);
    expect(changes.toLowerCase()).not.toContain('occulte');
    expect(await answer(canel, '/changes', people.governance)).toContain(
      'Occulte',
    );
    await canel.stop();
  });

  it('is everything when the policy speaks of a rule that nobody knows', async () => {
    const canel = await TestCanel.start(catalogEntities(), {
      readerDecision: {
        result: AuthorizeResult.CONDITIONAL,
        pluginId: 'catalog',
        resourceType: 'catalog-entity',
        conditions: {
          resourceType: 'catalog-entity',
          rule: 'NOBODY',
          params: {},
        },
      },
    });
    expect((await canel.read('/applications', people.reader)).total).toBe(0);
    await canel.stop();
  });
});
