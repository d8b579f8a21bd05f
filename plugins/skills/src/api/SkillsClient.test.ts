import { SkillsClient } from './SkillsClient';

const answer = (body: unknown, status = 200, headers = {}) =>
  new Response(status === 204 ? null : JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });

describe('SkillsClient', () => {
  it('asks the skills backend', async () => {
    const fetch = jest.fn(async (..._given: unknown[]) => answer({}));
    const client = SkillsClient.create({ fetchApi: { fetch } });
    await client.listSkills();
    await client.getPerson('dalia.dev');
    await client.getHistory('dalia.dev', 'kubernetes');
    await client.listValidations();
    await client.listTeams();
    await client.getTeam({ kind: 'project', name: 'a/b' }, 'gouvernance');
    await client.getReadiness({ kind: 'group', name: 'equipe' });
    await client.getOverview('pilotage-moe');
    expect(fetch.mock.calls.map(([address]) => address)).toEqual([
      'plugin://skills/skills',
      'plugin://skills/people/dalia.dev',
      'plugin://skills/people/dalia.dev/skills/kubernetes/history',
      'plugin://skills/validations',
      'plugin://skills/teams',
      'plugin://skills/teams/project/a%2Fb?perimeter=gouvernance',
      'plugin://skills/teams/group/equipe/readiness',
      'plugin://skills/overview?perimeter=pilotage-moe',
    ]);
  });

  it('sends what people say', async () => {
    const fetch = jest.fn(async (...given: unknown[]) =>
      answer({}, (given[1] as RequestInit).method === 'DELETE' ? 200 : 201),
    );
    const client = SkillsClient.create({ fetchApi: { fetch } });
    await client.setPerimeter('dalia.dev', 'gouvernance');
    await client.claim('dalia.dev', 'helm', { level: 2, comment: 'Oui' });
    await client.addProof('dalia.dev', 'helm', {
      kind: 'work',
      level: 2,
      title: 'Mon chart',
      obtainedOn: '2026-10-01',
    });
    await client.removeProof('dalia.dev', 'helm', 'p1');
    await client.askValidation('dalia.dev', 'helm');
    await client.decide('dalia.dev', 'helm', {
      verdict: 'validated',
      level: 2,
    });
    await client.erasePerson('dalia.dev');
    expect(
      fetch.mock.calls.map(([address, options]) => [
        (options as RequestInit).method,
        address,
      ]),
    ).toEqual([
      ['PUT', 'plugin://skills/people/dalia.dev/perimeter'],
      ['PUT', 'plugin://skills/people/dalia.dev/skills/helm'],
      ['POST', 'plugin://skills/people/dalia.dev/skills/helm/proofs'],
      ['DELETE', 'plugin://skills/people/dalia.dev/skills/helm/proofs/p1'],
      ['POST', 'plugin://skills/people/dalia.dev/skills/helm/validation'],
      ['PUT', 'plugin://skills/people/dalia.dev/skills/helm/decision'],
      ['DELETE', 'plugin://skills/people/dalia.dev'],
    ]);
    expect(fetch.mock.calls[1][1]).toEqual({
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: '{"level":2,"comment":"Oui"}',
    });
  });

  it('names files as the server does', async () => {
    const fetch = jest.fn(async (address: unknown) =>
      String(address).includes('people')
        ? answer({}, 200, {
            'content-disposition': 'attachment; filename="dalia.json"',
          })
        : answer({}),
    );
    const client = SkillsClient.create({ fetchApi: { fetch } });
    expect((await client.exportPerson('dalia.dev', 'json', 'fr')).name).toBe(
      'dalia.json',
    );
    const file = await client.exportTeam(
      { kind: 'project', name: 'vigie' },
      'ods',
      { perimeter: 'gouvernance', language: 'en' },
    );
    expect(file.name).toBe('competences-vigie.ods');
    expect(fetch.mock.calls.map(([address]) => address)).toEqual([
      'plugin://skills/people/dalia.dev/exports/json?language=fr',
      'plugin://skills/teams/project/vigie/exports/ods?perimeter=gouvernance&language=en',
    ]);
  });

  it('throws what the server says', async () => {
    const client = SkillsClient.create({
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
    await expect(client.getPerson('dalia.dev')).rejects.toMatchObject({
      body: { error: { message: 'Non' } },
    });
  });
});
