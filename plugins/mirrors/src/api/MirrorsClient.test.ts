import { MirrorsClient } from './MirrorsClient';

const answer = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json' },
  });

describe('MirrorsClient', () => {
  it('asks the mirrors backend', async () => {
    const fetch = jest.fn(async () => answer({ items: [], total: 0 }));
    const client = MirrorsClient.create({ fetchApi: { fetch } });
    await client.listMirrors({ project: 'demarches' });
    await client.listSyncs('a/b', { limit: 5 });
    await client.listRefs('id');
    await client.getMirror('id');
    await client.sync('id');
    await client.updateMirror('id', { paused: true });
    expect(fetch.mock.calls.map(call => call.slice(0, 1))).toEqual([
      ['plugin://mirrors/mirrors?project=demarches'],
      ['plugin://mirrors/mirrors/a%2Fb/syncs?limit=5'],
      ['plugin://mirrors/mirrors/id/refs'],
      ['plugin://mirrors/mirrors/id'],
      ['plugin://mirrors/mirrors/id/syncs'],
      ['plugin://mirrors/mirrors/id'],
    ]);
    expect(fetch).toHaveBeenLastCalledWith('plugin://mirrors/mirrors/id', {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json' },
      body: '{"paused":true}',
    });
  });

  it('throws what the backend says', async () => {
    const client = MirrorsClient.create({
      fetchApi: {
        fetch: async () =>
          answer(
            {
              error: { name: 'NotFoundError', message: 'There is no mirror x' },
              response: { statusCode: 404 },
            },
            404,
          ),
      },
    });
    await expect(client.getMirror('x')).rejects.toMatchObject({
      statusCode: 404,
      body: { error: { message: 'There is no mirror x' } },
    });
  });
});
