import { EligibilityClient } from './EligibilityClient';

const answer = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json' },
  });

describe('EligibilityClient', () => {
  it('asks the eligibility backend, and sends what people answer', async () => {
    const fetch = jest.fn(async (..._given: unknown[]) => answer({}));
    const client = EligibilityClient.create({ fetchApi: { fetch } });
    await client.listDiagnostics();
    await client.listDiagnostics('system:default/vigie');
    await client.begin({ title: 'Vigie' });
    await client.getDiagnostic('d/1');
    await client.answer('d1', { facts: { carrier: 'ministry' } });
    await client.keepVersion('d1');
    expect(
      fetch.mock.calls.map(([address, options]) => [
        (options as RequestInit | undefined)?.method ?? 'GET',
        address,
      ]),
    ).toEqual([
      ['GET', 'plugin://eligibility/diagnostics'],
      [
        'GET',
        'plugin://eligibility/diagnostics?application=system%3Adefault%2Fvigie',
      ],
      ['POST', 'plugin://eligibility/diagnostics'],
      ['GET', 'plugin://eligibility/diagnostics/d%2F1'],
      ['PATCH', 'plugin://eligibility/diagnostics/d1/answers'],
      ['POST', 'plugin://eligibility/diagnostics/d1/versions'],
    ]);
    expect(fetch.mock.calls[4][1]).toEqual({
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json' },
      body: '{"facts":{"carrier":"ministry"}}',
    });
  });

  it('throws what the server says', async () => {
    const client = EligibilityClient.create({
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
    await expect(client.getDiagnostic('d1')).rejects.toMatchObject({
      body: { error: { message: 'Non' } },
    });
  });
});
