import { AnswerContract } from '../__testUtils__/AnswerContract';
import { catalogEntities, withOcculte } from '../__testUtils__/examples';
import { TestCanel } from '../__testUtils__/TestCanel';

jest.setTimeout(60_000);

/** Needs a source to read, which the tests of the register have. */
const elsewhere = ['StartReading'];

const homologation = {
  startedOn: '2026-01-01',
  decision: 'favorable-with-reserves',
  decidedOn: '2026-06-01',
  durationMonths: 24,
  authority: 'AQSSI',
  reserves: ['Chiffrer les sauvegardes'],
  reason: 'Audit de mars',
};

const read = (path: string, caller?: string) => (canel: TestCanel) =>
  canel.call('get', path, caller);
const send =
  (method: 'post' | 'put', path: string, body: object, caller?: string) =>
  (canel: TestCanel) =>
    canel.call(method, path, caller).send(body);
const file = {
  fileName: 'parc.csv',
  content: Buffer.from('Nom;Protection\nVigie;NP\nAmer;secrète\n').toString(
    'base64',
  ),
};

/** Calls by operation, in the order in which they follow from one another; `{id}` is that of the answer before. */
const calls: [
  operation: string,
  call: (canel: TestCanel, id: string) => ReturnType<TestCanel['call']>,
][] = [
  [
    'PutReading',
    send(
      'put',
      '/readings',
      { reading: withOcculte, options: { source: 'file', author: 'essai' } },
      'service',
    ),
  ],
  [
    'RecordHomologation',
    send('post', '/applications/vigie/homologations', homologation),
  ],
  [
    'CorrectHomologation',
    (canel, id) =>
      send('put', `/applications/vigie/homologations/${id}`, {
        ...homologation,
        durationMonths: 12,
      })(canel),
  ],
  ['ListApplications', read('/applications')],
  ['GetApplication', read('/applications/vigie')],
  ['ListSeenApplications', read('/seen-applications')],
  ['GetApplication', read('/applications/phare')],
  ['GetImpact', read('/applications/vigie/impact')],
  [
    'GetImpact',
    read('/applications/vigie/impact?direction=up', 'user:default/dalia.dev'),
  ],
  ['GetNeighbourhood', read('/applications/vigie/neighbourhood?depth=5')],
  ['GetMap', read('/map')],
  ['GetMatrix', read('/matrices/hosting')],
  ['GetMatrix', read('/matrices/owner')],
  ['GetMatrix', read('/matrices/flows')],
  ['GetLandscape', read('/landscape')],
  ['ListCalendar', read('/calendar')],
  ['GetCompleteness', read('/completeness')],
  ['GetDashboard', read('/dashboard')],
  ['ListChanges', read('/changes')],
  ['GetAdvice', read('/advice?protection=DR&exposure=internet')],
  ['SaveView', send('post', '/views', { name: 'Les nôtres', query: 'text=v' })],
  ['ListViews', read('/views')],
  ['ListSources', read('/sources')],
  ['ListKnownApplications', read('/known-applications', 'service')],
  ['ListSeenApplications', read('/seen-applications')],
  ['PlanImport', send('post', '/imports', file)],
  ['GetImport', (canel, id) => read(`/imports/${id}`)(canel)],
  [
    'ApplyImport',
    (canel, id) => send('post', `/imports/${id}/apply`, {})(canel),
  ],
];

describe('the description of the HTTP interface', () => {
  const contract = AnswerContract.create();
  let canel: TestCanel;

  beforeAll(async () => {
    canel = await TestCanel.start(catalogEntities());
    await canel.bring(withOcculte);
  });

  afterAll(() => canel?.stop());

  it('says what each operation answers', async () => {
    let id = '';
    for (const [operation, call] of calls) {
      const { body, ok, text } = await call(canel, id);
      expect([operation, ok || text]).toEqual([operation, true]);
      expect([operation, contract.problemsOf(operation, body)]).toEqual([
        operation,
        [],
      ]);
      id = body.id ?? id;
    }
    const called = new Set([...calls.map(([name]) => name), ...elsewhere]);
    expect(contract.operations.filter(name => !called.has(name))).toEqual([]);
  });

  it('refuses an answer that is not as it says', () => {
    expect(contract.problemsOf('GetLandscape', { zones: [] })).not.toEqual([]);
    expect(
      contract.problemsOf('ListViews', { items: [], total: 0 }),
    ).not.toEqual([]);
  });
});
