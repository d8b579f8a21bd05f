import { TrainingClient } from './TrainingClient';

const answer = (body: unknown, status = 200, headers = {}) =>
  new Response(status === 204 ? undefined : JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });

function clientThatGets(make: () => Response) {
  const fetch = jest.fn(async (..._given: unknown[]) => make());
  return {
    client: TrainingClient.create({ fetchApi: { fetch } }),
    calls: () =>
      fetch.mock.calls.map(([address, options]) => {
        const { method = 'GET', body } = (options ?? {}) as RequestInit;
        return [method, address, ...(body ? [JSON.parse(String(body))] : [])];
      }),
  };
}

describe('TrainingClient', () => {
  it('asks the training backend', async () => {
    const { client, calls } = clientThatGets(() => answer({}));
    await client.getLibrary();
    await client.getOwn();
    await client.getModule('a/b');
    await client.listProofs();
    await client.listTeams();
    await client.getTeam('alertecrues');
    await client.getOverview();
    expect(calls()).toEqual([
      ['GET', 'plugin://training/library'],
      ['GET', 'plugin://training/me'],
      ['GET', 'plugin://training/me/modules/a%2Fb'],
      ['GET', 'plugin://training/proofs'],
      ['GET', 'plugin://training/teams'],
      ['GET', 'plugin://training/teams/alertecrues'],
      ['GET', 'plugin://training/overview'],
    ]);
  });

  it('sends what people do', async () => {
    const { client, calls } = clientThatGets(() => answer({}, 201));
    await client.enrol('certification');
    await client.open('argo-cd');
    await client.giveProof('argo-cd', { text: 'Lu' });
    await client.check('tutoriel-depot-miroir');
    await client.decideProof('p1', { accepted: false, comment: 'Manque' });
    const removal = clientThatGets(() => answer(undefined, 204));
    await removal.client.giveUp('certification');
    await removal.client.eraseOwn();
    expect([...calls(), ...removal.calls()]).toEqual([
      ['PUT', 'plugin://training/me/paths/certification'],
      ['PUT', 'plugin://training/me/modules/argo-cd'],
      ['POST', 'plugin://training/me/modules/argo-cd/proofs', { text: 'Lu' }],
      ['POST', 'plugin://training/me/modules/tutoriel-depot-miroir/checks'],
      [
        'PUT',
        'plugin://training/proofs/p1/decision',
        { accepted: false, comment: 'Manque' },
      ],
      ['DELETE', 'plugin://training/me/paths/certification'],
      ['DELETE', 'plugin://training/me'],
    ]);
  });

  it('brings files, named as the server names them', async () => {
    const { client, calls } = clientThatGets(() =>
      answer({}, 200, {
        'content-disposition': 'attachment; filename="figures.ods"',
      }),
    );
    expect(await client.exportOverview('ods', 'fr')).toMatchObject({
      name: 'figures.ods',
    });
    const plain = clientThatGets(() => answer({}));
    expect(await plain.client.exportOwn()).toMatchObject({
      name: 'formation.json',
    });
    expect(calls()).toEqual([
      ['GET', 'plugin://training/overview/exports/ods?language=fr'],
    ]);
  });

  it('fails with the words of the server', async () => {
    const { client } = clientThatGets(() =>
      answer(
        {
          error: { name: 'ConflictError', message: 'Closed' },
          response: { statusCode: 409 },
        },
        409,
      ),
    );
    await expect(client.open('argo-cd')).rejects.toMatchObject({
      body: { error: { message: 'Closed' } },
    });
  });
});
