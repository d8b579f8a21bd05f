import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGitLab, type GitLabStandIn } from '../gitlab/startGitLab';

const token = 'glpat-faults-test';

let directory: string;
let standIn: GitLabStandIn;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'faults-'));
  standIn = await startGitLab({
    dataDirectory: directory,
    port: 0,
    platformToken: token,
  });
});

afterEach(() => standIn.faults.clear());

afterAll(async () => {
  await standIn?.stop();
  await rm(directory, { recursive: true, force: true });
});

const control = (path: string, method = 'GET', body?: object) =>
  fetch(`${standIn.url}/-/sandbox${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });

const call = (path: string, method = 'GET', body?: object) =>
  fetch(`${standIn.url}/api/v4${path}`, {
    method,
    headers: { 'private-token': token, 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });

async function inject(fault: object): Promise<number> {
  const response = await control('/faults', 'POST', fault);
  expect(response.status).toBe(201);
  return (await response.json()).id;
}

it('answers in place of GitLab as often as asked', async () => {
  await inject({
    method: 'GET',
    path: '/api/v4/us*',
    count: 2,
    effect: { kind: 'status', status: 429, retryAfterSeconds: 3 },
  });
  const answers = [
    await call('/user'),
    await call('/users'),
    await call('/user'),
  ];
  expect(answers.map(({ status }) => status)).toEqual([429, 429, 200]);
  expect(answers[0].headers.get('retry-after')).toBe('3');
  expect((await call('/version')).status).toBe(200);
});

it('drops a connection before or after the request is carried out', async () => {
  await inject({
    path: '/api/v4/groups',
    count: 1,
    effect: { kind: 'drop' },
  });
  const create = () => call('/groups', 'POST', { name: 'g', path: 'g' });
  await expect(create()).rejects.toThrow();
  expect((await call('/groups/g')).status).toBe(404);
  await inject({
    path: '/api/v4/groups',
    count: 1,
    phase: 'after',
    effect: { kind: 'drop' },
  });
  await expect(create()).rejects.toThrow();
  expect((await call('/groups/g')).status).toBe(200);
});

it.each(['before', 'after'])(
  'holds a request %s it is carried out',
  async phase => {
    const path = `held-${phase}`;
    const id = await inject({
      path: '/api/v4/groups',
      phase,
      effect: { kind: 'hold' },
    });
    const held = call('/groups', 'POST', { name: path, path });
    await standIn.faults.met(id);
    const isThere = phase === 'after' ? 200 : 404;
    while ((await (await control(`/faults/${id}`)).json()).held === 0) {
      await new Promise(resolve => setTimeout(resolve, 5));
    }
    expect((await call(`/groups/${path}`)).status).toBe(isThere);
    expect((await control(`/faults/${id}`, 'DELETE')).status).toBe(204);
    const answer = await held;
    expect(answer.status).toBe(201);
    expect(await answer.json()).toMatchObject({ path });
  },
);

it('refuses a fault it does not understand', async () => {
  const response = await control('/faults', 'POST', {
    path: '/x',
    effect: { kind: 'explode' },
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({
    error: 'effect.kind is one of latency, status, drop, hold',
  });
});

it('remembers the requests without their secrets', async () => {
  await control('/requests', 'DELETE');
  await call('/groups/a%2Fb?private=secret', 'GET');
  const entries = await (await control('/requests')).json();
  expect(entries).toEqual([
    {
      at: expect.any(String),
      method: 'GET',
      path: '/api/v4/groups/a/b',
      status: 404,
    },
  ]);
});
