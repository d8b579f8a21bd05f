import { Contract } from '../__testUtils__/Contract';
import { startRefApp, type RefAppStandIn } from './startRefApp';

/*
 * Reads the stand-in as the portal does, or a real RefApp when PORTAL_TEST_REFAPP_URL and PORTAL_TEST_REFAPP_TOKEN are
 * set. Nothing is written.
 */
const real = {
  url: process.env.PORTAL_TEST_REFAPP_URL,
  token: process.env.PORTAL_TEST_REFAPP_TOKEN,
};
const isReal = Boolean(real.url && real.token);
const token = real.token ?? 'refapp-contract-test-token';

/** Fields are left to each side: RefApp gives more than the portal reads. */
const contract = Contract.load({ file: 'refapp.contract.yaml', closed: false });

let standIn: RefAppStandIn | undefined;
let url: string;

beforeAll(async () => {
  if (!isReal) standIn = await startRefApp({ port: 0, token });
  url = real.url ?? standIn?.url ?? '';
});

afterAll(async () => {
  await standIn?.stop();
});

/** What it answers, checked against the contract. */
async function read<T>(path: string): Promise<T> {
  const response = await fetch(`${url}/api/v2${path}`, {
    headers: { 'x-refapp-token': token },
  });
  const body: unknown = await response.json();
  expect(
    contract.problemsOf({
      method: 'GET',
      url: response.url,
      status: response.status,
      body,
    }),
  ).toEqual([]);
  return body as T;
}

type Page<T> = { results: T[]; total: number };

it('answers what the portal reads', async () => {
  await read('/users/me');
  await read('/label-sources?page=0&pageSize=100');
  const page = await read<Page<{ id: string }>>(
    '/applications?page=0&pageSize=100&sortBy=label&order=asc',
  );
  expect(page.results.length).toBe(Math.min(page.total, 100));
  for (const { id } of page.results.slice(0, 20)) {
    await read(`/applications/${id}`);
    for (const part of [
      'statuses',
      'relations',
      'rgaa-compliances',
      'technologies',
    ]) {
      await read(`/applications/${id}/${part}`);
    }
    await read(`/data-catalog/applications/${id}?page=0&pageSize=100`);
  }
  await read(
    '/metadatas?page=0&pageSize=100&createdAtGte=2026-01-01T00:00:00.000Z',
  );
  expect(contract.unseen()).toEqual([]);
});

it('counts pages from 0, and gives every application once', async () => {
  const first = await read<Page<{ id: string }>>('/applications');
  expect(first.results).toHaveLength(15);
  const ids = new Set<string>();
  for (let page = 0; page * 100 < first.total; page++) {
    const { results } = await read<Page<{ id: string }>>(
      `/applications?page=${page}&pageSize=100&sortBy=label&order=asc`,
    );
    results.forEach(({ id }) => ids.add(id));
  }
  expect(ids.size).toBe(first.total);
});

it.each([
  ['a page that is too long', '/applications?pageSize=101', 400],
  ['a parameter that it does not know', '/applications?colour=red', 400],
  [
    'an application that is not there',
    '/applications/00000000-0000-4000-8000-00000000dead',
    404,
  ],
])('refuses %s', async (_, path, status) => {
  const response = await fetch(`${url}/api/v2${path}`, {
    headers: { 'x-refapp-token': token },
  });
  expect(response.status).toBe(status);
});

it('refuses who has no token', async () => {
  const response = await fetch(`${url}/api/v2/applications`);
  expect(response.status).toBe(401);
});
