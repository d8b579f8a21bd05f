import { TestDatabases } from '@backstage/backend-test-utils';
import { TestPortal } from './testing';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())('projects on %s', databaseId => {
  let portal: TestPortal;

  beforeEach(async () => {
    portal = await TestPortal.start(await databases.init(databaseId));
  });
  afterEach(async () => portal.stop());

  it('enrols a project from the request to the active project', async () => {
    const request = await portal.submit();
    expect(request).toMatchObject({ state: 'submitted' });
    await portal.approve(request);
    const active = await portal.reach(request, 'active');
    expect(active.projectSlug).toBe('vigie');
  });
});
