import { ServiceLevelsClient } from './ServiceLevelsClient';

const answer = (body: unknown, status = 200, headers = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });

const probe = {
  service: 'gitlab',
  target: { kind: 'tcp', host: 'forge.exemple.fr', port: 22 },
  intervalSeconds: 60,
  timeoutSeconds: 10,
} as const;

/** What is called, and the request that it makes. */
const calls: [
  call: (client: ServiceLevelsClient) => Promise<unknown>,
  method: string,
  path: string,
  body?: unknown,
][] = [
  [client => client.listServices(90), 'GET', '/services?days=90'],
  [client => client.getService('a/b', 1), 'GET', '/services/a%2Fb?days=1'],
  [
    client => client.getDay('gitlab', '2026-11-22'),
    'GET',
    '/services/gitlab/days/2026-11-22',
  ],
  [client => client.listIncidents(), 'GET', '/incidents'],
  [
    client => client.listIncidents({ state: 'open', offset: 0, limit: 25 }),
    'GET',
    '/incidents?state=open&offset=0&limit=25',
  ],
  [client => client.getIncident('INC-1'), 'GET', '/incidents/INC-1'],
  [
    client =>
      client.declareIncident({
        title: 't',
        impact: 'degradation',
        services: ['gitlab'],
      }),
    'POST',
    '/incidents',
    { title: 't', impact: 'degradation', services: ['gitlab'] },
  ],
  [
    client => client.changeIncident('INC-1', { cause: 'c' }),
    'PUT',
    '/incidents/INC-1',
    { cause: 'c' },
  ],
  [
    client => client.addUpdate('INC-1', 'n'),
    'POST',
    '/incidents/INC-1/updates',
    { text: 'n' },
  ],
  [
    client => client.closeIncident('INC-1', { cause: 'c' }),
    'POST',
    '/incidents/INC-1/closing',
    { cause: 'c' },
  ],
  [client => client.listMaintenances(), 'GET', '/maintenances'],
  [client => client.endMaintenance('m1'), 'POST', '/maintenances/m1/ending'],
  [client => client.getProject('demarches'), 'GET', '/projects/demarches'],
  [client => client.listProbes(), 'GET', '/probes'],
  [client => client.listSamples('p'), 'GET', '/probes/p/samples'],
  [
    client => client.addProbe({ id: 'p', ...probe }),
    'POST',
    '/probes',
    { id: 'p', ...probe },
  ],
  [client => client.changeProbe('p', probe), 'PUT', '/probes/p', probe],
  [client => client.pauseProbe('p'), 'POST', '/probes/p/pause'],
  [client => client.resumeProbe('p'), 'POST', '/probes/p/resume'],
  [client => client.runProbe('p'), 'POST', '/probes/p/run'],
  [client => client.removeProbe('p'), 'DELETE', '/probes/p'],
  [client => client.getReport('2026-11'), 'GET', '/reports/2026-11'],
];

describe('ServiceLevelsClient', () => {
  it('asks the backend as its contract says', async () => {
    for (const [call, method, path, body] of calls) {
      const fetch = jest.fn(async (..._given: unknown[]) => answer({}));
      await call(ServiceLevelsClient.create({ fetchApi: { fetch } }));
      const [address, options] = fetch.mock.calls[0] as [
        string,
        RequestInit | undefined,
      ];
      expect([
        options?.method ?? 'GET',
        address,
        options?.body && JSON.parse(String(options.body)),
      ]).toEqual([method, `plugin://service-levels${path}`, body]);
    }
  });

  it('names the file of a report as the server does', async () => {
    const fetch = jest.fn(async (..._given: unknown[]) =>
      answer({}, 200, {
        'content-disposition': 'attachment; filename="rapport.ods"',
      }),
    );
    const client = ServiceLevelsClient.create({ fetchApi: { fetch } });
    const { name } = await client.exportReport('2026-11', 'ods', 'fr');
    expect(name).toBe('rapport.ods');
    expect(fetch.mock.calls[0][0]).toBe(
      'plugin://service-levels/reports/2026-11/exports/ods?language=fr',
    );
  });

  it('throws what the server says', async () => {
    const client = ServiceLevelsClient.create({
      fetchApi: {
        fetch: async () =>
          answer(
            {
              error: { name: 'NotFoundError', message: 'No service vaul' },
              response: { statusCode: 404 },
            },
            404,
          ),
      },
    });
    await expect(client.getService('vaul', 90)).rejects.toThrow(/404/);
  });
});
