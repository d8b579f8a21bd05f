import { createDatabases } from './__testUtils__/databases';
import { TestForges } from './__testUtils__/forges';
import { people, TestPortal } from './__testUtils__/TestPortal';
import { writeOneLine } from '@cloud-pi-native/plugin-portal-common';
import type { Knex } from 'knex';

jest.setTimeout(120_000);

const databases = createDatabases();
const secret = 's3cr3t-t0ken-of-the-source';
const absent = '00000000-0000-4000-8000-000000000000';

describe.each(databases.eachSupportedId())(
  'the mirrors backend on %s',
  engine => {
    let forges: TestForges;
    let portal: TestPortal;
    let knex: Knex;

    beforeAll(async () => {
      forges = await TestForges.start();
      knex = await databases.init(engine);
      portal = await TestPortal.start(knex, forges);
    });
    afterAll(async () => {
      await portal.stop();
      await forges.stop();
    });

    const input = (repository: string, change: object = {}) => ({
      project: 'demarches',
      repository,
      sourceUrl: forges.sandbox.primaryForge.publicRepositoryUrl,
      targetPath: `projets/demarches/${repository}`,
      isPrivate: false,
      ...change,
    });

    const ensure = async (repository: string, change: object = {}) => {
      await forges.createTarget('demarches', repository);
      return portal.ensure(input(repository, change));
    };

    it('copies a repository at enrolment, and again when it is due', async () => {
      const mirror = await ensure('api');
      expect(mirror).toMatchObject({
        state: 'waiting',
        intervalSeconds: 300,
        refs: { branches: ['*'], tags: ['*'] },
        allowed: ['sync', 'set-credentials', 'update'],
      });
      expect(await portal.ensure(input('api'))).toEqual(mirror);

      const { body: asked } = await portal
        .call('post', `/mirrors/${mirror.id}/syncs`, 'service')
        .send({ trigger: 'enrolment' })
        .expect(202);
      expect(asked).toMatchObject({ state: 'running', trigger: 'enrolment' });
      const sync = await portal.lastSync(mirror.id);
      expect(sync).toMatchObject({ id: asked.id, state: 'succeeded' });
      expect(sync.log[0].message).toContain(mirror.sourceUrl);
      expect(await forges.targetRefs(mirror.targetPath)).toEqual(
        await forges.sourceRefs(mirror.sourceUrl),
      );
      expect(await portal.getMirror(mirror.id)).toMatchObject({
        state: 'in-sync',
        lastSyncAt: sync.finishedAt,
      });
      const { body: refs } = await portal
        .call('get', `/mirrors/${mirror.id}/refs`, people.developer)
        .expect(200);
      expect(refs.total).toBe(sync.changedRefs);

      await knex('mirrors').update({
        next_sync_at: '2026-01-01T00:00:00.000Z',
      });
      await portal.poll();
      const second = await portal.lastSync(mirror.id);
      expect(second).toMatchObject({ trigger: 'schedule', changedRefs: 0 });
      expect(second.id).not.toBe(sync.id);
      expect(
        (
          await portal
            .call('get', `/mirrors/${mirror.id}/syncs/${sync.id}`, 'service')
            .expect(200)
        ).body,
      ).toEqual(sync);
    });

    it('waits for the credentials of a private source, keeps them secret, and tells who can mend them', async () => {
      const mirror = await ensure('prive', {
        sourceUrl: forges.sandbox.primaryForge.privateRepositoryUrl,
        isPrivate: true,
      });
      const credentials = `/mirrors/${mirror.id}/credentials`;
      const seal = async (given: object, id = mirror.id): Promise<string> => {
        const { body } = await portal
          .call('post', `/mirrors/${id}/sealed-credentials`, people.admin)
          .send(given)
          .expect(200);
        return body.sealed;
      };
      expect(mirror.state).toBe('credentials-needed');
      const { body: refusal } = await portal
        .call('post', `/mirrors/${mirror.id}/syncs`, people.developer)
        .expect(409);
      expect(refusal.error.message).toContain('a project admin must give them');

      const sealed = await seal({ username: 'demarches', token: secret });
      expect(sealed).not.toContain(secret);
      await portal
        .call(
          'post',
          `/mirrors/${mirror.id}/sealed-credentials`,
          people.developer,
        )
        .send({ token: secret })
        .expect(403);
      await portal
        .call('put', credentials, people.developer)
        .send({ sealed })
        .expect(403);
      const other = await ensure('voisin');
      const { body: misused } = await portal
        .call('put', credentials, people.admin)
        .send({ sealed: await seal({ token: secret }, other.id) })
        .expect(400);
      expect(misused.error.message).toContain('sealed for another mirror');
      // In clear, it could have been read in the database of the scaffolder.
      await portal
        .call('put', credentials, people.admin)
        .send({ token: secret })
        .expect(400);
      expect((await portal.getMirror(mirror.id)).hasCredentials).toBe(false);

      const { body: given } = await portal
        .call('put', credentials, people.admin)
        .send({ sealed })
        .expect(200);
      expect(given.hasCredentials).toBe(true);
      const failed = await portal.lastSync(mirror.id);
      expect(failed).toMatchObject({
        state: 'failed',
        trigger: 'person',
        actor: people.admin,
        failure: { code: 'source-authentication', system: mirror.sourceUrl },
      });
      expect(await portal.getMirror(mirror.id)).toMatchObject({
        state: 'failed',
        error: expect.stringContaining(mirror.sourceUrl),
      });
      expect(portal.notifications).toHaveLength(1);
      expect(portal.notifications[0]).toMatchObject({
        recipients: { type: 'entity', entityRef: [people.admin] },
        payload: {
          title: writeOneLine({
            fr: 'Dépôt prive : la copie échoue',
            en: 'Repository prive: the copy fails',
          }),
        },
      });

      const { username, token } = forges.sandbox.primaryForge.credentials;
      await portal
        .call('put', credentials, people.admin)
        .send({ sealed: await seal({ username, token }) })
        .expect(200);
      expect((await portal.lastSync(mirror.id)).state).toBe('succeeded');
      expect(await forges.targetRefs(mirror.targetPath)).toEqual(
        await forges.sourceRefs(mirror.sourceUrl),
      );

      const rows = [await knex('mirrors'), await knex('syncs')];
      const everything = JSON.stringify([
        rows,
        portal.said,
        portal.auditEvents,
        portal.notifications,
        given,
        failed,
        await portal.getMirror(mirror.id),
      ]);
      for (const word of [secret, token, forges.sandbox.gitlab.token]) {
        expect(everything).not.toContain(word);
        expect(everything).not.toContain(
          Buffer.from(`demarches:${word}`).toString('base64'),
        );
      }

      // Another source must not receive what was given for this one.
      const moved = await portal.ensure(
        input('prive', {
          sourceUrl: `${forges.sandbox.primaryForge.url}/ailleurs.git`,
          isPrivate: true,
        }),
      );
      expect(moved).toMatchObject({
        hasCredentials: false,
        state: 'credentials-needed',
      });
    });

    it('stops and resumes, and changes what is copied', async () => {
      const mirror = await ensure('pause');
      const path = `/mirrors/${mirror.id}`;
      const { body: paused } = await portal
        .call('patch', path, people.admin)
        .send({ paused: true })
        .expect(200);
      expect(paused.state).toBe('paused');
      await portal.call('post', `${path}/syncs`, people.admin).expect(409);
      await portal.poll();
      await portal
        .call('patch', path, people.admin)
        .send({
          paused: false,
          intervalSeconds: 3600,
          refs: { branches: ['main'], tags: [] },
        })
        .expect(200);
      await portal.poll();
      await portal.lastSync(mirror.id);
      expect(Object.keys(await forges.targetRefs(mirror.targetPath))).toEqual([
        'refs/heads/main',
      ]);
      expect(
        portal.auditEvents
          .filter(({ target }) => target === 'pause')
          .map(({ action, actor }) => `${action} ${actor}`),
      ).toEqual([
        'mirror.created service:external:test-service',
        `mirror.paused ${people.admin}`,
        `mirror.resumed ${people.admin}`,
        `mirror.updated ${people.admin}`,
      ]);
    });

    it('shows and does for each person what their role on the project allows', async () => {
      const mirror = await ensure('roles');
      const path = `/mirrors/${mirror.id}`;
      const list = '/mirrors?project=demarches&repository=roles';
      const seenBy = async (caller: string) =>
        (await portal.call('get', list, caller).expect(200)).body.items.map(
          ({ allowed }: { allowed: string[] }) => allowed,
        );
      expect(await seenBy(people.admin)).toEqual([
        ['sync', 'set-credentials', 'update'],
      ]);
      expect(await seenBy(people.developer)).toEqual([['sync']]);
      expect(await seenBy(people.stranger)).toEqual([]);

      for (const below of ['', '/syncs', '/refs', `/syncs/${absent}`]) {
        await portal.call('get', path + below, people.stranger).expect(403);
        await portal.anonymous('get', path + below).expect(401);
        await portal
          .call('get', `/mirrors/${absent}${below}`, people.admin)
          .expect(404);
      }
      await portal
        .call('get', `${path}/syncs/${absent}`, people.admin)
        .expect(404);
      await portal.call('post', `${path}/syncs`, people.stranger).expect(403);
      await portal
        .call('patch', path, people.developer)
        .send({ paused: true })
        .expect(403);
      await portal
        .call('put', '/mirrors', people.admin)
        .send(input('roles'))
        .expect(403);
    });

    it.each<[string, object, string]>([
      [
        'http elsewhere',
        { sourceUrl: 'http://forge.example/a.git' },
        'https://',
      ],
      [
        'credentials in the address',
        { sourceUrl: 'https://a:b@forge.example/a.git' },
        'must not hold credentials',
      ],
      [
        'a target out of its project',
        { targetPath: 'projets/autre/api' },
        'projets/demarches/',
      ],
      [
        'a target that climbs',
        { targetPath: 'projets/demarches/../autre' },
        'projets/demarches/',
      ],
      [
        'a pattern that no ref matches',
        { refs: { branches: ['a b'], tags: [] } },
        'refs.branches',
      ],
      ['a name', { repository: 'Api' }, 'repository'],
      ['an interval', { intervalSeconds: 5 }, 'intervalSeconds'],
      ['an unknown field', { surprise: 1 }, 'additional properties'],
    ])('refuses %s, and says what to change', async (_, change, words) => {
      const { body } = await portal
        .call('put', '/mirrors', 'service')
        .send(input('mauvais', change))
        .expect(400);
      expect(JSON.stringify(body.error)).toContain(words);
    });
  },
);
