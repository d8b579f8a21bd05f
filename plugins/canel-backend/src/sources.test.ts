import type { ApplicationSource } from '@cloud-pi-native/plugin-canel-node';
import { people, TestCanel } from './__testUtils__/TestCanel';

jest.setTimeout(120_000);

describe('the sources', () => {
  let canel: TestCanel;
  let count = 3;
  const source: ApplicationSource = {
    id: 'refapp',
    title: { fr: 'Référentiel', en: 'Register' },
    schedule: { frequency: { hours: 1 }, timeout: { minutes: 1 } },
    rejectRemovalsAbovePercentage: 50,
    read: async () => ({
      kind: 'full',
      applications: Array.from({ length: count }, (_, index) => ({
        externalId: `x${index}`,
        title: `Application ${index}`,
        attributes: { dima: 4 },
      })),
      relations: [],
    }),
  };

  beforeAll(async () => {
    canel = await TestCanel.start([], { sources: [source] });
  });

  afterAll(() => canel.stop());

  it('tell how each reading went, what is refused, and when the next one is', async () => {
    const { items } = await canel.read('/sources');
    expect(items).toEqual([
      {
        source: 'refapp',
        title: source.title,
        rejectRemovalsAbovePercentage: 50,
        readings: [],
      },
    ]);
    for (const left of [3, 1]) {
      count = left;
      await canel.call('post', '/sources/refapp/readings').expect(202);
    }
    const [{ readings, nextReadingAt }] = (await canel.read('/sources')).items;
    expect(readings).toMatchObject([
      { state: 'refused', read: 1, removed: 0 },
      { state: 'succeeded', read: 3, added: 3, remarks: [] },
    ]);
    expect(readings[0].remarks[0].fr).toMatch(/2/);
    expect(Date.parse(nextReadingAt)).toBe(
      Date.parse(readings[0].startedAt) + 3_600_000,
    );
    await canel
      .call('post', '/sources/refapp/readings', people.reader)
      .expect(403);
    await canel.call('post', '/sources/autre/readings').expect(404);
  });

  it('count what they contradict, and what the applications lack', async () => {
    await canel
      .call('put', '/applications/application-0/attributes/dima')
      .send({ value: 8 })
      .expect(204);
    const { disagreements } = await canel.read('/sources');
    expect(disagreements.applications).toBe(1);
    expect(disagreements.bySource).toEqual(
      expect.arrayContaining([
        { source: 'portal', held: 1, setAside: 0 },
        { source: 'refapp', held: 0, setAside: 1 },
      ]),
    );

    const { items } = await canel.read('/completeness');
    const missing = items.filter((one: { missing: number }) => one.missing > 0);
    expect(missing.length).toBeGreaterThan(10);
    for (const item of missing) {
      const { total } = await canel.read(
        `/applications?filter=missing:${item.id}`,
      );
      expect([item.id, total]).toEqual([item.id, item.missing]);
    }
    const both = await canel.read(
      '/applications?filter=missing:mission&filter=completeness:3',
    );
    expect(both.total).toBe(0);
    expect(both.facets.completeness).not.toEqual([]);
    expect(both.facets.missing).toBeUndefined();
  });
});
