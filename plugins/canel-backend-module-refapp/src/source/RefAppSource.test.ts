import {
  applicationAttributes,
  attributeById,
  readAttribute,
} from '@cloud-pi-native/plugin-canel-common';
import { startRefApp, type RefAppStandIn } from '@cloud-pi-native/sandbox';
import { attributeMapping } from '../mapping';
import { RefAppRegistry } from '../registry';
import { RefAppSource } from './RefAppSource';

const token = 'refapp-source-test-token';
const { signal } = new AbortController();
const longAgo = '2026-01-01T00:00:00.000Z';

jest.setTimeout(60_000);

let standIn: RefAppStandIn;
let retries: string[];
/** Instant at which a test began. */
let since: string;

beforeEach(async () => {
  standIn = await startRefApp({ port: 0, token, applicationCount: 250 });
  retries = [];
  since = new Date().toISOString();
});

afterEach(() => standIn.stop());

function source(options: { token?: string; baseUrl?: string } = {}) {
  return RefAppSource.create({
    registry: RefAppRegistry.create({
      baseUrl: options.baseUrl ?? standIn.url,
      token: options.token ?? token,
      onRetry: message => retries.push(message),
      policy: { firstDelay: 1, longestDelay: 20, attempts: 4 },
    }),
    schedule: { frequency: { minutes: 15 }, timeout: { minutes: 30 } },
    rejectRemovalsAbovePercentage: 10,
  });
}

async function refApp<T>(path: string, method = 'GET', body?: object) {
  const response = await fetch(`${standIn.url}/api/v2${path}`, {
    method,
    headers: { 'x-refapp-token': token, 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  expect(response.ok).toBe(true);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

it('brings every application, with what it is described by and what it is related to', async () => {
  const reading = await source().read({ signal });
  expect(reading.kind).toBe('full');
  const { total: deleted } = await refApp<{ total: number }>(
    '/applications?currentStatus__in=deleted',
  );
  expect(reading.applications).toHaveLength(250 - deleted);

  const given = new Set(
    reading.applications.flatMap(({ attributes }) => Object.keys(attributes)),
  );
  expect(given).toEqual(
    new Set(attributeMapping.map(({ attribute }) => attribute)),
  );
  expect(new Set(reading.relations.map(({ kind }) => kind))).toEqual(
    new Set([
      'contains',
      'replaces',
      'service-user',
      'data-user',
      'sso',
      'correlated',
    ]),
  );
  const ids = reading.relations.map(({ externalId }) => externalId);
  expect(new Set(ids).size).toBe(ids.length);
  const states = reading.applications.flatMap(({ homologations = [] }) =>
    homologations.map(({ decision }) => decision),
  );
  expect(new Set(states)).toEqual(
    new Set(['favorable', 'exempted', undefined]),
  );
});

it('gives values that the map reads, but for the words that nobody knows', async () => {
  const reading = await source().read({ signal });
  const refused = reading.applications.flatMap(({ attributes }) =>
    Object.entries(attributes).flatMap(([id, raw]) => {
      const definition = attributeById(id);
      const read = definition && readAttribute(definition, raw);
      return read && 'value' in read ? [] : [`${id} ${raw}`];
    }),
  );
  expect(new Set(refused)).toEqual(new Set(['hostingOffer à préciser']));
});

it('then brings what changed only, and what is gone', async () => {
  const reader = source();
  const { applications } = await reader.read({ signal });
  expect(await reader.read({ signal, since })).toMatchObject({
    kind: 'delta',
    applications: [],
    removed: [],
  });

  const [first, second] = applications;
  await refApp(`/applications/${first.externalId}`, 'PATCH', {
    shortName: 'NOUVEAU',
  });
  await refApp(`/applications/${second.externalId}/statuses`, 'POST', {
    status: 'deleted',
  });
  const delta = await reader.read({ signal, since });
  expect(delta).toMatchObject({
    kind: 'delta',
    applications: [
      { externalId: first.externalId, attributes: { acronym: 'NOUVEAU' } },
    ],
    removed: [second.externalId],
  });
  const touching = delta.relations.filter(
    ({ source: from, target }) =>
      from === first.externalId || target === first.externalId,
  );
  expect(touching).toEqual(delta.relations);
});

it('reads everything again when the last full reading was not applied', async () => {
  const reader = source();
  await reader.read({ signal });
  const again = await reader.read({ signal, since: longAgo });
  expect(again.kind).toBe('full');
});

it('reads everything again once an application was deleted, since RefApp does not say which', async () => {
  const reader = source();
  const { applications } = await reader.read({ signal });
  await refApp(`/applications/${applications[0].externalId}`, 'DELETE');
  const reading = await reader.read({ signal, since });
  expect(reading.kind).toBe('full');
  expect(reading.applications).toHaveLength(applications.length - 1);
});

it('asks again what fails for a while', async () => {
  standIn.faults.inject({
    path: '/api/v2/applications',
    count: 1,
    effect: { kind: 'status', status: 429, retryAfterSeconds: 1 },
  });
  standIn.faults.inject({
    path: '/api/v2/applications/*/relations',
    count: 2,
    effect: { kind: 'status', status: 503 },
  });
  standIn.faults.inject({
    path: '/api/v2/applications/*/statuses',
    count: 2,
    phase: 'after',
    effect: { kind: 'drop' },
  });
  const reading = await source().read({ signal });
  expect(reading.applications.length).toBeGreaterThan(200);
  expect(retries).toHaveLength(5);
});

it.each<[string, string, number, RegExp]>([
  [
    'a token that may not read',
    '/api/v2/applications',
    403,
    /canel\.refapp\.token/,
  ],
  [
    'a RefApp that fails',
    '/api/v2/applications',
    500,
    /prévenez l’équipe de RefApp/,
  ],
  [
    'an address that is another site',
    '/api/v2/applications',
    404,
    /sans \/api\/v2/,
  ],
])('names RefApp and the fix for %s', async (_, path, status, fix) => {
  standIn.faults.inject({ path, effect: { kind: 'status', status } });
  await expect(source().read({ signal })).rejects.toMatchObject({
    name: 'RefAppError',
    text: {
      fr: expect.stringMatching(fix),
      en: expect.stringContaining('RefApp'),
    },
  });
});

it('names the key of the address when nothing answers, and never the token', async () => {
  const { url } = standIn;
  await standIn.stop();
  const error = await source({ baseUrl: url })
    .read({ signal })
    .catch((failure: Error) => failure);
  expect(error).toMatchObject({
    text: { fr: expect.stringContaining('canel.refapp.baseUrl') },
  });
  expect(`${error instanceof Error && error.stack}${retries}`).not.toContain(
    token,
  );
});

it('goes without the parts that its token may not read, and says so once', async () => {
  standIn.faults.inject({
    path: '/api/v2/data-catalog/*',
    effect: { kind: 'status', status: 403 },
  });
  const reading = await source().read({ signal });
  const count = reading.applications.length;
  expect(
    reading.applications.some(({ attributes }) => 'protection' in attributes),
  ).toBe(false);
  expect(reading.remarks).toContainEqual({
    fr: `RefApp ne donne pas « data-catalog » de ${count} applications : donnez ce droit de lecture au jeton du portail.`,
    en: `RefApp does not give “data-catalog” of ${count} applications: give this right of reading to the portal’s token.`,
  });
});

it('stops when it is asked to', async () => {
  const controller = new AbortController();
  standIn.faults.inject({
    path: '/api/v2/applications/*/statuses',
    effect: { kind: 'hold' },
  });
  const reading = source().read({ signal: controller.signal });
  controller.abort(new Error('stopped'));
  await expect(reading).rejects.toThrow('stopped');
});

it('maps to attributes that exist', () => {
  const known = applicationAttributes.map(({ id }) => id);
  expect(
    attributeMapping.filter(({ attribute }) => !known.includes(attribute)),
  ).toEqual([]);
});
