import { asked } from '../__testUtils__/fixtures';
import { ProjectsClient } from './ProjectsClient';
import { isNotFound, RequestFailure } from './RequestFailure';

function clientAnswering(body: unknown, status = 200) {
  const fetch = jest.fn(
    async (_url: string | URL | Request, _init?: RequestInit) =>
      new Response(JSON.stringify(body), {
        status,
        headers: { 'Content-Type': 'application/json' },
      }),
  );
  return { client: ProjectsClient.create({ fetchApi: { fetch } }), fetch };
}

const failureOf = (message: string, statusCode: number) => ({
  error: { name: 'InputError', message },
  request: { method: 'POST', url: '/requests' },
  response: { statusCode },
});

describe('ProjectsClient', () => {
  it('repeats the parameter of a list and leaves out what is not given', async () => {
    const { client, fetch } = clientAnswering({ items: [], total: 0 });
    await client.listRequests({
      states: ['submitted', 'to-correct'],
      search: 'télé & carte',
      mine: undefined,
    });
    expect(fetch.mock.calls[0][0]).toBe(
      'plugin://projects/requests?search=t%C3%A9l%C3%A9+%26+carte&states=submitted&states=to-correct',
    );
  });

  it('escapes what goes in a path', async () => {
    const { client, fetch } = clientAnswering({ available: false });
    await client.checkName('a/../b');
    expect(fetch.mock.calls[0][0]).toBe('plugin://projects/names/a%2F..%2Fb');
  });

  it('asks for the plan of a removal by kind and name', async () => {
    const { client, fetch } = clientAnswering([]);
    await client.planChange('shop', { kind: 'remove-repository', name: 'api' });
    expect(fetch.mock.calls[0][0]).toBe(
      'plugin://projects/projects/shop/plan?change=remove-repository&name=api',
    );
  });

  it('tells a refusal in the words of the server', async () => {
    const { client } = clientAnswering(
      failureOf('name: choose another name', 400),
      400,
    );
    const failure = await client.submitRequest(asked).catch(error => error);
    expect(failure).toBeInstanceOf(RequestFailure);
    expect(failure.message).toBe('name: choose another name');
  });

  it('knows what is not there', async () => {
    const { client } = clientAnswering(failureOf('No such project', 404), 404);
    const failure = await client.getProject('none').catch(error => error);
    expect(isNotFound(failure)).toBe(true);
  });
});
