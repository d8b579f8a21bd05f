import { TestCanel } from '../__testUtils__/TestCanel';

jest.setTimeout(60_000);

/** As many as no picture shows at once. */
const count = 1_000;
const idOf = (index: number) =>
  `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

describe('the matrices', () => {
  let canel: TestCanel;

  beforeAll(async () => {
    canel = await TestCanel.start([]);
    await canel.bring({
      kind: 'full',
      applications: Array.from({ length: count }, (_, index) => ({
        externalId: idOf(index),
        title: `Application ${index}`,
        owner: `Direction ${index % 10}`,
        attributes: { hostingOffer: index % 2 ? 'nubo' : 'cloud-pi' },
      })),
      relations: Array.from({ length: count - 1 }, (_, index) => ({
        externalId: `r${index}`,
        source: idOf(index),
        target: idOf(index + 1),
        kind: 'flow' as const,
        flow: { nature: 'data' as const },
      })),
    });
  });

  afterAll(() => canel?.stop());

  it.each([
    ['hosting', count, 2, count],
    ['owner', count, 10, count],
    // The last one sends nothing, the first one receives nothing.
    ['flows', count - 1, count - 1, count - 1],
  ])('cross every application by %s', async (kind, rows, columns, cells) => {
    const answer = await canel.read(`/matrices/${kind}`);
    expect(answer.rows).toHaveLength(rows);
    expect(answer.columns).toHaveLength(columns);
    expect(answer.cells).toHaveLength(cells);
  });
});
