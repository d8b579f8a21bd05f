import type { ImpactColumns } from '@cloud-pi-native/plugin-canel-common';
import { CanelClient } from './CanelClient';

const noImpact: ImpactColumns = {
  ref: 'system:default/paie',
  title: 'Paie des agents',
  direction: 'up',
  hits: { counts: [], refs: [], titles: [], kinds: [], via: [], edges: [] },
  downtimes: { hits: [], dimas: [] },
  accreditations: [],
  applications: 0,
  hidden: 0,
};

const answer = (body: unknown, status = 200, headers = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });

describe('CanelClient', () => {
  it('asks the canel backend', async () => {
    const fetch = jest.fn(async (address: unknown) =>
      answer(String(address).includes('/impact') ? noImpact : {}),
    );
    const client = CanelClient.create({ fetchApi: { fetch } });
    const filter = { text: 'paie', facets: { protection: ['DR', ''] } };
    await client.listApplications({ filter, sort: 'title', offset: 0 });
    await client.getApplication('a/b');
    await client.setAttribute('paie', 'dima', 4);
    await client.removeAttribute('paie', 'dima');
    await client.getImpact('paie', { direction: 'up' });
    await client.getNeighbourhood('paie', {
      depth: 2,
      edgeKinds: ['flow', 'sso'],
    });
    await client.listCalendar({ from: '2026-01-01' }, filter);
    await client.getMatrix('flows');
    await client.removeView('v 1');
    expect(fetch.mock.calls.map(call => call.slice(0, 1))).toEqual([
      [
        'plugin://canel/applications?text=paie&filter=protection%3ADR&filter=protection%3A&sort=title&offset=0',
      ],
      ['plugin://canel/applications/a%2Fb'],
      ['plugin://canel/applications/paie/attributes/dima'],
      ['plugin://canel/applications/paie/attributes/dima'],
      ['plugin://canel/applications/paie/impact?direction=up'],
      [
        'plugin://canel/applications/paie/neighbourhood?depth=2&edgeKinds=flow&edgeKinds=sso',
      ],
      [
        'plugin://canel/calendar?text=paie&filter=protection%3ADR&filter=protection%3A&from=2026-01-01',
      ],
      ['plugin://canel/matrices/flows'],
      ['plugin://canel/views/v%201'],
    ]);
  });

  it('sends what is recorded', async () => {
    const fetch = jest.fn(async () => answer({}, 201));
    const client = CanelClient.create({ fetchApi: { fetch } });
    const homologation = {
      startedOn: '2026-01-01',
      authority: 'Claire Aqssi',
      reserves: [],
    };
    await client.recordHomologation('paie', homologation);
    await client.correctHomologation('paie', { id: 'h1', ...homologation });
    const sent = {
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(homologation),
    };
    expect(fetch.mock.calls).toEqual([
      [
        'plugin://canel/applications/paie/homologations',
        { method: 'POST', ...sent },
      ],
      [
        'plugin://canel/applications/paie/homologations/h1',
        { method: 'PUT', ...sent },
      ],
    ]);
  });

  it('sends a file in base64, and what its columns mean', async () => {
    const fetch = jest.fn(async () => answer({ id: 'i 1' }, 201));
    const client = CanelClient.create({ fetchApi: { fetch } });
    // Bytes of an archive, which are no text.
    const bytes = Uint8Array.from([80, 75, 3, 4, 0, 255, 10, 13]);
    const mapping = [{ sheet: 'Parc', kind: 'ignored' as const, columns: [] }];
    await client.planImport({
      name: 'parc.ods',
      content: new File([bytes], 'parc.ods'),
      mapping,
    });
    await client.applyImport('i 1');
    expect(fetch.mock.calls).toEqual([
      [
        'plugin://canel/imports',
        {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({
            fileName: 'parc.ods',
            content: Buffer.from(bytes).toString('base64'),
            mapping,
          }),
        },
      ],
      ['plugin://canel/imports/i%201/apply', { method: 'POST' }],
    ]);
  });

  it('keeps the name that the server gives to a file', async () => {
    const fetch = jest.fn(async () =>
      answer('x', 200, {
        'content-disposition': 'attachment; filename="applications 2026.ods"',
      }),
    );
    const client = CanelClient.create({ fetchApi: { fetch } });
    await expect(
      client.exportAs('ods', { columns: ['title'], language: 'fr' }),
    ).resolves.toMatchObject({ name: 'applications 2026.ods' });
    expect(fetch).toHaveBeenCalledWith(
      'plugin://canel/exports/ods?columns=title&language=fr',
      undefined,
    );
  });

  it('throws what the backend says', async () => {
    const client = CanelClient.create({
      fetchApi: {
        fetch: async () =>
          answer(
            {
              error: { name: 'NotFoundError', message: 'No x' },
              response: { statusCode: 404 },
            },
            404,
          ),
      },
    });
    await expect(client.getApplication('x')).rejects.toMatchObject({
      statusCode: 404,
      body: { error: { message: 'No x' } },
    });
  });
});
