import { DocumentationClient } from './DocumentationClient';

const cct = 'component:default/cct';

function clientAnswering(status: number, body?: object) {
  const fetch = jest.fn<Promise<Response>, [RequestInfo | URL, RequestInit?]>(
    async () =>
      ({
        ok: status < 400,
        status,
        statusText: '',
        url: 'http://localhost',
        headers: new Headers({ 'content-type': 'application/json' }),
        json: async () => body,
        text: async () => JSON.stringify(body),
      } as Response),
  );
  return { fetch, client: DocumentationClient.create({ fetchApi: { fetch } }) };
}

describe('DocumentationClient', () => {
  it.each([
    ['normes', '?entityRef=component%3Adefault%2Fcct&path=normes'],
    ['', '?entityRef=component%3Adefault%2Fcct'],
  ])('asks for the answer about %j', async (path, search) => {
    const { client, fetch } = clientAnswering(204);
    expect(await client.getAnswer({ entityRef: cct, path })).toBeUndefined();
    expect(fetch.mock.calls[0][0]).toBe(
      `plugin://documentation/answer${search}`,
    );
  });

  it('sends an answer, and gives what is kept', async () => {
    const kept = { helpful: true, at: '2026-11-22T10:00:00.000Z' };
    const { client, fetch } = clientAnswering(200, kept);
    const page = { entityRef: cct, path: 'normes' };
    expect(await client.setAnswer(page, { helpful: true })).toEqual(kept);
    expect(fetch.mock.calls[0][1]).toMatchObject({
      method: 'PUT',
      body: '{"helpful":true}',
    });
  });

  it('says what the service refuses', async () => {
    const { client } = clientAnswering(403, {
      error: { name: 'NotAllowedError', message: 'not for you' },
      response: { statusCode: 403 },
    });
    await expect(client.listFeedback()).rejects.toMatchObject({
      name: 'ResponseError',
    });
  });
});
