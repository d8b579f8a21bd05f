import { QuotasClient } from './QuotasClient';

const answer = (body: unknown, status = 200, headers = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });

describe('QuotasClient', () => {
  it('asks the quotas backend', async () => {
    const fetch = jest.fn(async (..._given: unknown[]) => answer({}));
    const client = QuotasClient.create({ fetchApi: { fetch } });
    await client.listProjects({
      search: '',
      state: ['full', 'over'],
      cluster: 'resource:default/nubo-np-1',
      waiting: true,
      limit: 25,
      offset: 0,
    });
    await client.getProject('paie');
    await client.listHistory('paie', { limit: 25, offset: 50 });
    await client.listChanges({ state: ['submitted'] });
    await client.listClusters();
    await client.exportProjects('ods', { zone: 'usuelle', language: 'fr' });
    await client.exportClusters('csv', { language: 'en' });
    expect(fetch.mock.calls.map(([address]) => address)).toEqual([
      'plugin://quotas/projects?state=full&state=over&cluster=resource%3Adefault%2Fnubo-np-1&waiting=true&limit=25&offset=0',
      'plugin://quotas/projects/paie',
      'plugin://quotas/projects/paie/history?limit=25&offset=50',
      'plugin://quotas/changes?state=submitted',
      'plugin://quotas/clusters',
      'plugin://quotas/projects/exports/ods?zone=usuelle&language=fr',
      'plugin://quotas/clusters/exports/csv?language=en',
    ]);
  });

  it('sends what people ask and decide, and names files as the server does', async () => {
    const fetch = jest.fn(async (..._given: unknown[]) =>
      answer({}, 200, {
        'content-disposition': 'attachment; filename="quotas-2026.csv"',
      }),
    );
    const client = QuotasClient.create({ fetchApi: { fetch } });
    const input = {
      class: 'production' as const,
      contracted: { cpu: 1.5, memory: 2, gpu: 0, storage: 0 },
      reason: 'Mise en production',
    };
    await client.askChange('paie', input);
    await client.decideChange('c1', { granted: false, reason: 'Non' });
    await client.withdrawChange('c1');
    expect(
      fetch.mock.calls.map(([address, options]) => [
        (options as RequestInit).method,
        address,
      ]),
    ).toEqual([
      ['POST', 'plugin://quotas/projects/paie/changes'],
      ['POST', 'plugin://quotas/changes/c1/decision'],
      ['DELETE', 'plugin://quotas/changes/c1'],
    ]);
    expect(fetch.mock.calls[0][1]).toMatchObject({
      body: JSON.stringify(input),
    });
    expect((await client.exportProjects('csv', { language: 'fr' })).name).toBe(
      'quotas-2026.csv',
    );
  });

  it('throws what the server says', async () => {
    const client = QuotasClient.create({
      fetchApi: {
        fetch: async () =>
          answer(
            {
              error: { name: 'ConflictError', message: 'no', overruns: [] },
              response: { statusCode: 409 },
            },
            409,
          ),
      },
    });
    await expect(client.getProject('paie')).rejects.toMatchObject({
      body: { error: { message: 'no', overruns: [] } },
    });
  });
});
