import { buildRefAppData } from './buildRefAppData';
import { relationTypes, statuses } from './RefAppData';
import { startRefApp, type RefAppStandIn } from './startRefApp';

const token = 'refapp-test-token';

let standIn: RefAppStandIn;

beforeAll(async () => {
  standIn = await startRefApp({ port: 0, token, applicationCount: 300 });
});

afterEach(() => standIn.faults.clear());

afterAll(() => standIn.stop());

const call = (path: string, method = 'GET', body?: object) =>
  fetch(`${standIn.url}/api/v2${path}`, {
    method,
    headers: { 'x-refapp-token': token, 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });

const total = async (path: string) => (await (await call(path)).json()).total;

describe('what the register holds', () => {
  const data = buildRefAppData({ seed: 1, applicationCount: 2_700 });

  it('is the same for the same seed', () => {
    const again = buildRefAppData({ seed: 1, applicationCount: 2_700 });
    expect(again).toEqual(data);
    const other = buildRefAppData({ seed: 2, applicationCount: 2_700 });
    expect(other.applications[0].id).not.toBe(data.applications[0].id);
  });

  it('has every kind of thing, and the faults of real data', () => {
    const { applications, relations } = data;
    expect(applications).toHaveLength(2_700);
    expect(new Set(applications.map(({ id }) => id)).size).toBe(2_700);
    expect(new Set(relations.map(({ type }) => type))).toEqual(
      new Set(relationTypes),
    );
    const rows = applications.flatMap(one => one.statuses);
    expect(new Set(rows.map(({ status }) => status))).toEqual(
      new Set(statuses),
    );
    const known = new Set(applications.map(({ id }) => id));
    const labels = applications.map(({ label }) => label);
    const faults = {
      withoutOwner: applications.filter(
        ({ businessDivisions }) => businessDivisions.length === 0,
      ).length,
      homonyms: labels.length - new Set(labels).size,
      datesOutOfOrder: applications.filter(one =>
        one.statuses.some(
          ({ statusDate }, index) =>
            index > 0 && statusDate < one.statuses[index - 1].statusDate,
        ),
      ).length,
      danglingRelations: relations.filter(
        ({ applicationTargetId }) => !known.has(applicationTargetId),
      ).length,
      unknownPlatforms: applications.filter(one =>
        one.hostings.some(
          ({ hostingOption }) => hostingOption?.platform === 'à préciser',
        ),
      ).length,
    };
    for (const [fault, count] of Object.entries(faults)) {
      expect([fault, count > 5 && count < 500]).toEqual([fault, true]);
    }
  });
});

it('filters by what is missing, by status and by relation', async () => {
  const all = await total('/applications?pageSize=1');
  for (const [has, hasNot] of [
    ['missingMoa=false', 'missingMoa=true'],
    ['missingHosting=false', 'missingHosting=true'],
    ['currentStatus__isNull=false', 'currentStatus__isNull=true'],
    ['use_sso_of=INCLUDE', 'use_sso_of=EXCLUDE'],
  ]) {
    const counts = [
      await total(`/applications?pageSize=1&${has}`),
      await total(`/applications?pageSize=1&${hasNot}`),
    ];
    expect(counts.every(count => count > 0)).toBe(true);
    expect(counts[0] + counts[1]).toBe(all);
  }
  const running = await total(
    '/applications?pageSize=1&currentStatus__in=in_production,poc',
  );
  expect(running).toBeGreaterThan(0);
  expect(running).toBeLessThan(all);
});

it('notes each change, so that a reader asks only for what changed', async () => {
  const since = new Date().toISOString();
  const changed = () =>
    call(`/metadatas?pageSize=100&createdAtGte=${since}`).then(async answer =>
      (await answer.json()).results.map(
        ({ applicationId, action }: Record<string, unknown>) => [
          applicationId,
          action,
        ],
      ),
    );
  const created = await call('/applications', 'POST', {
    label: 'Suivi des essais',
    description: 'Essai',
  });
  expect(created.status).toBe(201);
  const { id } = await created.json();
  const status = await call(`/applications/${id}/statuses`, 'POST', {
    status: 'poc',
  });
  expect(status.status).toBe(201);
  expect(await changed()).toEqual([
    [id, 'add'],
    [id, 'update'],
  ]);
  const refused = await call(`/applications/${id}`, 'PATCH', { colour: 'red' });
  expect(await refused.json()).toEqual({
    statusCode: 400,
    message: ['property colour should not exist'],
    error: 'Bad Request',
  });
  expect((await call(`/applications/${id}`, 'DELETE')).status).toBe(204);
  expect((await call(`/applications/${id}`)).status).toBe(404);
  expect(await changed()).toEqual([
    [null, 'add'],
    [null, 'update'],
    [null, 'delete'],
  ]);
});

it('describes every route that it serves', async () => {
  const description = await (
    await fetch(`${standIn.url}/api/v2/swagger/json`)
  ).json();
  const { results } = await (await call('/applications?pageSize=1')).json();
  const gets = Object.entries<Record<string, unknown>>(description.paths)
    .filter(([, operations]) => operations.get)
    .map(([path]) => path.replace('/api/v2', ''));
  expect(gets.length).toBeGreaterThan(15);
  for (const path of gets) {
    const one = path.replace('{applicationId}', results[0].id);
    expect([path, (await call(one)).status]).toEqual([path, 200]);
  }
});

it('fails as asked', async () => {
  standIn.faults.inject({
    path: '/api/v2/applications',
    count: 1,
    effect: { kind: 'status', status: 429, retryAfterSeconds: 2 },
  });
  const answer = await call('/applications');
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([
    429,
    '2',
  ]);
  expect((await call('/applications')).status).toBe(200);
});
