import { ConformityClient } from './ConformityClient';

const answer = (body: unknown, status = 200, headers = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });

describe('ConformityClient', () => {
  it('asks the conformity backend', async () => {
    const fetch = jest.fn(async (..._given: unknown[]) => answer({}));
    const client = ConformityClient.create({ fetchApi: { fetch } });
    await client.listChecks();
    await client.getApplication('a/b');
    await client.getHistory('paie', 'EXI-ARCH-18');
    await client.getPortfolio({ text: '', zone: ['domain:default/rh'] });
    await client.getHeatMap({ text: 'paie', sort: 'P', offset: 0, limit: 25 });
    await client.listDerogations(['asked', 'granted']);
    expect(fetch.mock.calls.map(([address]) => address)).toEqual([
      'plugin://conformity/checks',
      'plugin://conformity/applications/a%2Fb',
      'plugin://conformity/applications/paie/requirements/EXI-ARCH-18',
      'plugin://conformity/portfolio?zone=domain%3Adefault%2Frh',
      'plugin://conformity/portfolio/heat-map?text=paie&sort=P&offset=0&limit=25',
      'plugin://conformity/derogations?state=asked&state=granted',
    ]);
  });

  it('sends what people say', async () => {
    const fetch = jest.fn(async (..._given: unknown[]) => answer({}, 201));
    const client = ConformityClient.create({ fetchApi: { fetch } });
    const statement = { state: 'met' as const, comment: 'Oui', proofs: [] };
    await client.makeStatement('paie', 'EXI-G-1', statement);
    await client.reviewStatement('paie', 's1', {
      verdict: 'accepted',
      comment: '',
    });
    await client.askDerogation('paie', 'EXI-G-1', {
      reason: 'r',
      mitigation: 'm',
      until: '2027-06-30',
    });
    await client.decideDerogation('paie', 'd1', {
      granted: false,
      reason: 'n',
    });
    await client.withdrawDerogation('paie', 'd1');
    await client.startChecks('paie');
    expect(
      fetch.mock.calls.map(([address, options]) => [
        (options as RequestInit).method,
        address,
      ]),
    ).toEqual([
      [
        'POST',
        'plugin://conformity/applications/paie/requirements/EXI-G-1/statements',
      ],
      ['PUT', 'plugin://conformity/applications/paie/statements/s1/review'],
      [
        'POST',
        'plugin://conformity/applications/paie/requirements/EXI-G-1/derogations',
      ],
      ['PUT', 'plugin://conformity/applications/paie/derogations/d1/decision'],
      ['DELETE', 'plugin://conformity/applications/paie/derogations/d1'],
      ['POST', 'plugin://conformity/applications/paie/checks'],
    ]);
    expect(fetch.mock.calls[0][1]).toEqual({
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(statement),
    });
  });

  it('names files as the server does', async () => {
    const fetch = jest.fn(async (address: unknown) =>
      String(address).includes('dossier')
        ? answer({}, 200, {
            'content-disposition': 'attachment; filename="paie-2026.pdf"',
          })
        : answer({}),
    );
    const client = ConformityClient.create({ fetchApi: { fetch } });
    expect((await client.getDossier('paie', 'pdf', 'fr')).name).toBe(
      'paie-2026.pdf',
    );
    expect((await client.exportHeatMap('ods', { language: 'en' })).name).toBe(
      'conformite.ods',
    );
    expect(fetch.mock.calls.map(([address]) => address)).toEqual([
      'plugin://conformity/applications/paie/dossier/pdf?language=fr',
      'plugin://conformity/portfolio/heat-map/exports/ods?language=en',
    ]);
  });

  it('throws what the server says', async () => {
    const client = ConformityClient.create({
      fetchApi: {
        fetch: async () =>
          answer(
            {
              error: { name: 'NotAllowedError', message: 'Non' },
              response: { statusCode: 403 },
            },
            403,
          ),
      },
    });
    await expect(client.getApplication('paie')).rejects.toMatchObject({
      body: { error: { message: 'Non' } },
    });
  });
});
