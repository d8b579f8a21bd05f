import { people, TestCanel } from '../__testUtils__/TestCanel';
import { graphFormats, tableFormats } from '../exports';
import { csvFile } from './__testUtils__/files';

jest.setTimeout(120_000);

describe('files in and out', () => {
  let canel: TestCanel;

  beforeAll(async () => {
    canel = await TestCanel.start([]);
  });

  afterAll(() => canel.stop());

  it('bring applications by a dry run that is applied, and give them back in every format', async () => {
    const mission = 'Suivre les moyens. '.repeat(100);
    const lines = Array.from(
      { length: 300 },
      (_, index) => `Application ${index};${mission}`,
    );
    const content = csvFile(['Nom;Mission', ...lines].join('\n'));
    const body = {
      fileName: 'parc.csv',
      content: content.toString('base64'),
    };
    await canel.call('post', '/imports', people.reader).send(body).expect(403);
    const { body: report } = await canel
      .call('post', '/imports')
      .send(body)
      .expect(201);
    expect(report).toMatchObject({
      state: 'planned',
      author: people.governance,
      applications: { added: 300 },
    });
    const path = `/imports/${report.id}`;
    expect(await canel.read(path)).toEqual(report);
    await canel.call('get', path, people.reader).expect(403);
    await canel.call('post', `${path}/apply`, people.reader).expect(403);
    const { body: applied } = await canel
      .call('post', `${path}/apply`)
      .expect(200);
    expect(applied.written).toHaveLength(300);
    expect(applied.written[0]).toEqual({
      ref: 'system:default/application-0',
      title: 'Application 0',
      outcome: 'added',
    });
    await canel.call('post', `${path}/apply`).expect(409);

    const { text } = await canel
      .call('get', '/exports/csv?columns=mission&text=299')
      .expect(200)
      .expect('Content-Type', 'text/csv; charset=utf-8');
    expect(text).toBe(
      `\uFEFFApplication;Mission\r\nApplication 299;${mission.trim()}\r\n`,
    );
    for (const format of [...tableFormats, ...graphFormats]) {
      const { headers } = await canel
        .call('get', `/exports/${format}`)
        .expect(200);
      expect(headers['content-disposition']).toMatch(
        /^attachment; filename="(applications|carte)-\d{4}-\d\d-\d\d\.[a-z.]+"$/,
      );
    }
    await canel.call('get', '/exports/csv?columns=prix').expect(400);
    await canel.call('get', '/exports/doc').expect(400);
  });

  it('begin with an empty model, for those who may import', async () => {
    await canel.call('get', '/import-model', people.reader).expect(403);
    const { headers } = await canel
      .call('get', '/import-model?language=en')
      .expect(200)
      .expect('Content-Type', /opendocument\.spreadsheet/);
    expect(headers['content-disposition']).toBe(
      'attachment; filename="applications-model.ods"',
    );
  });

  it('say why a file is not read', async () => {
    const { body } = await canel
      .call('post', '/imports')
      .send({ fileName: 'a.xls', content: Buffer.alloc(9).toString('base64') })
      .expect(201);
    expect(body.unreadable.fr).toMatch(/^Ce fichier n’est ni un CSV/);
    await canel.call('post', `/imports/${body.id}/apply`).expect(400);
  });
});
