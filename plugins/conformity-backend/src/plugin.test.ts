import { createDatabases } from './__testUtils__/databases';
import { people } from './__testUtils__/people';
import { TestConformity } from './__testUtils__/TestConformity';
import { allChecks } from './checks/allChecks';
import { today } from './services/time';

jest.setTimeout(60_000);

const databases = createDatabases();
const page = { kind: 'link', url: 'https://exemple.gouv.fr/p', title: 'Page' };

describe.each(databases.eachSupportedId())(
  'what is said of an application, on %s',
  engine => {
    let conformity: TestConformity;

    beforeEach(async () => {
      conformity = await TestConformity.start(await databases.init(engine));
    });

    afterEach(() => conformity?.stop());

    async function positions() {
      const { positions: all } = await conformity.read('/applications/vigie');
      return all.map(
        (one: {
          requirement: string;
          state: string;
          basis: string;
          isReviewed: boolean;
        }) =>
          `${one.requirement} ${one.state} ${one.basis}${
            one.isReviewed ? ' reviewed' : ''
          }`,
      );
    }

    it('starts with nothing, in the order of the CCT', async () => {
      const answer = await conformity.read(
        '/applications/vigie',
        people.developer,
      );
      expect(answer).toMatchObject({
        application: 'system:default/vigie',
        title: 'Vigie',
        readiness: {
          isReady: false,
          blockers: [
            { requirement: 'EXI-G-1', reason: 'unstated' },
            { requirement: 'EXI-ARCH-18', reason: 'unstated' },
          ],
        },
        trend: [],
        isChecking: false,
        actions: {
          state: true,
          check: true,
          ask: false,
          review: false,
          decide: false,
        },
      });
      expect(await positions()).toEqual([
        'EXI-G-1 unstated nothing',
        'EXI-ARCH-3 unstated nothing',
        'EXI-ARCH-18 unstated nothing',
        'EXI-DATA-1 unstated nothing',
      ]);
      expect(
        (await conformity.read('/applications/vigie')).actions,
      ).toMatchObject({ state: false, review: true, decide: true });
    });

    it('is stated by the project and reviewed by the architect', async () => {
      await conformity.state('EXI-G-1', { state: 'met', proofs: [page] });
      const first = await conformity.state('EXI-ARCH-18', {
        state: 'unmet',
      });
      const second = await conformity.state('exi-arch-18', {
        state: 'not-applicable',
        comment: 'Rien ne tourne dans un conteneur',
      });
      const review = (id: string, verdict: string) =>
        conformity
          .call('put', `/applications/vigie/statements/${id}/review`)
          .send({ verdict, comment: 'Vu en comité' });
      await review(first.id, 'accepted').expect(409);
      expect((await review(second.id, 'rejected').expect(200)).body).toEqual({
        ...second,
        review: {
          verdict: 'rejected',
          comment: 'Vu en comité',
          by: people.governance,
          at: expect.any(String),
        },
      });
      expect(await positions()).toContain('EXI-ARCH-18 unstated rejection');
      await review(second.id, 'accepted').expect(200);
      expect(await positions()).toEqual([
        'EXI-G-1 met statement',
        'EXI-ARCH-3 unstated nothing',
        'EXI-ARCH-18 not-applicable statement reviewed',
        'EXI-DATA-1 unstated nothing',
      ]);

      const {
        readiness,
        levels,
        families,
        trend,
        positions: all,
      } = await conformity.read('/applications/vigie');
      expect(readiness).toEqual({ isReady: true, blockers: [] });
      expect(levels).toMatchObject([
        { level: 'P', expected: 1, ratio: 1 },
        { level: 'I', expected: 2, ratio: 0 },
      ]);
      expect(families).toHaveLength(8);
      expect(families).toContainEqual(
        expect.objectContaining({ family: 'G', level: 'P', ratio: 1 }),
      );
      expect(trend).toEqual([{ day: today(), P: 1, I: 0 }]);
      expect(all[0].statement.proofs).toEqual([page]);

      const history = await conformity.read(
        '/applications/vigie/requirements/EXI-ARCH-18',
      );
      expect(
        history.statements.map(
          ({ state, review: last }: { state: string; review?: object }) => [
            state,
            last !== undefined,
          ],
        ),
      ).toEqual([
        ['not-applicable', true],
        ['unmet', false],
      ]);
      expect(
        conformity.auditEvents.map(
          ({ action, actor, project, details }) =>
            `${action} ${actor} ${project} ${details?.requirement}`,
        ),
      ).toEqual([
        `conformity.state ${people.developer} vigie EXI-G-1`,
        `conformity.state ${people.developer} vigie EXI-ARCH-18`,
        `conformity.state ${people.developer} vigie EXI-ARCH-18`,
        `conformity.review ${people.governance} undefined EXI-ARCH-18`,
        `conformity.review ${people.governance} undefined EXI-ARCH-18`,
      ]);
      expect(conformity.notifications).toEqual([
        `${people.developer}: Déclaration rejetée : EXI-ARCH-18, Vigie`,
      ]);
    });

    it('has leave not to be met, from governance and never from who asks', async () => {
      const mine = await conformity.ask('EXI-G-1', '2099-12-31');
      const decide = (id: string, body: object, caller: string) =>
        conformity
          .call('put', `/applications/vigie/derogations/${id}/decision`, caller)
          .send({ reason: 'Cloisonné', ...body });
      await decide(mine.id, { granted: true }, people.admin).expect(403);
      const theirs = await conformity.ask('EXI-ARCH-18', '2099-12-31', {
        caller: people.owner,
      });
      const { body } = await decide(
        mine.id,
        { granted: true, until: '2100-01-01' },
        people.governance,
      ).expect(400);
      expect(body.error.message).toBe(
        'until: must not come after 2099-12-31, the last day asked for',
      );
      await decide(
        mine.id,
        { granted: true, until: '2099-06-30' },
        people.governance,
      ).expect(200);
      await decide(mine.id, { granted: false }, people.governance).expect(409);
      await decide(theirs.id, { granted: false }, people.governance).expect(
        200,
      );
      expect(await positions()).toEqual(
        expect.arrayContaining([
          'EXI-G-1 derogation derogation reviewed',
          'EXI-ARCH-18 unstated nothing',
        ]),
      );
      expect(conformity.notifications).toEqual([
        'group:default/gouvernance: Dérogation demandée : EXI-G-1, Vigie, jusqu’au 31/12/2099',
        'group:default/gouvernance: Dérogation demandée : EXI-ARCH-18, Vigie, jusqu’au 31/12/2099',
        `${people.admin}: Dérogation accordée jusqu’au 30/06/2099 : EXI-G-1, Vigie`,
        `${people.owner}: Dérogation refusée : EXI-ARCH-18, Vigie`,
      ]);
      const path = `/applications/vigie/derogations/${mine.id}`;
      await conformity.call('delete', path, people.devops).expect(403);
      await conformity.call('delete', path, people.admin).expect(204);
      await conformity.call('delete', path, people.admin).expect(409);
      expect(await positions()).toContain('EXI-G-1 unstated nothing');
      const { derogations } = await conformity.read(
        '/applications/vigie/requirements/EXI-G-1',
      );
      expect(derogations).toMatchObject([
        {
          id: mine.id,
          decision: { granted: true, until: '2099-06-30' },
          withdrawnAt: expect.any(String),
        },
      ]);
      expect(
        conformity.auditEvents
          .filter(({ outcome }) => outcome === 'denied')
          .map(({ action, actor }) => `${action} ${actor}`),
      ).toEqual([
        `conformity.derogation.decide ${people.admin}`,
        `conformity.derogation.ask ${people.devops}`,
      ]);
    });

    it('keeps governance from deciding on what it asked for itself', async () => {
      const { id } = await conformity.ask('EXI-G-1', '2099-12-31', {
        caller: people.owningGovernance,
      });
      const decision = (caller: string) =>
        conformity
          .call('put', `/applications/vigie/derogations/${id}/decision`, caller)
          .send({ granted: true, reason: 'Je me l’accorde' });
      const { body } = await decision(people.owningGovernance).expect(403);
      expect(body.error.message).toContain('somebody else of governance');
      await decision(people.otherGovernance).expect(200);
    });

    it('is read again by the checks when it is asked for', async () => {
      await conformity
        .call('post', '/applications/vigie/checks', people.developer)
        .expect(202);
      expect((await conformity.read('/applications/vigie')).isChecking).toBe(
        true,
      );
      await conformity
        .call('post', '/applications/vigie/checks', people.governance)
        .expect(403);
      expect(await conformity.read('/checks', people.stranger)).toEqual({
        items: allChecks.map(({ description }) => description),
      });
    });

    it.each([
      ['state', { state: 'perfect' }],
      ['proofs[0].url', { proofs: [{ ...page, url: 'data:text/html,x' }] }],
      ['proofs[0].title', { proofs: [{ ...page, title: ' ' }] }],
      ['proofs[1].check', { proofs: [page, { kind: 'check', check: 'x' }] }],
      ['proofs[0].path', { proofs: [{ kind: 'file', repository: 'api' }] }],
      ['comment', { state: 'not-applicable' }],
      ['comment', { comment: undefined }],
    ])('is refused with the name of the field: %s', async (field, change) => {
      const { body } = await conformity
        .call(
          'post',
          '/applications/vigie/requirements/EXI-G-1/statements',
          people.developer,
        )
        .send({ state: 'met', comment: '', proofs: [], ...change })
        .expect(400);
      expect(body.error.message).toContain(field);
    });

    it('is refused when it names what does not exist', async () => {
      const statement = { state: 'met', comment: '', proofs: [] };
      const { body } = await conformity
        .call(
          'post',
          '/applications/vigie/requirements/EXI-X-1/statements',
          people.developer,
        )
        .send(statement)
        .expect(404);
      expect(body.error.message).toContain('EXI-X-1');
      await conformity
        .call('put', '/applications/vigie/statements/none/review')
        .send({ verdict: 'accepted', comment: '' })
        .expect(404);
      // What belongs to another application is not found through this one.
      const { id } = await conformity.ask('EXI-G-1', '2099-12-31');
      await conformity
        .call('put', `/applications/amer/derogations/${id}/decision`)
        .send({ granted: true, reason: 'Oui' })
        .expect(404);
      await conformity
        .call(
          'post',
          '/applications/vigie/requirements/EXI-G-1/derogations',
          people.admin,
        )
        .send({ reason: 'x', mitigation: 'y', until: '2099-12-31' })
        .expect(409);
      await conformity
        .call(
          'post',
          '/applications/vigie/requirements/EXI-ARCH-3/derogations',
          people.admin,
        )
        .send({ reason: 'x', mitigation: 'y', until: '2020-01-01' })
        .expect(400);
    });

    it.each([
      [people.stranger, '/applications/vigie', 403],
      [people.readonly, '/applications/vigie', 200],
      [people.owner, '/applications/vigie', 200],
      [people.socle, '/applications/vigie', 200],
      [people.readonly, '/applications/amer', 403],
      [people.socle, '/portfolio', 403],
      [people.admin, '/portfolio/heat-map', 403],
      [people.admin, '/derogations', 403],
      [people.operator, '/portfolio', 200],
    ])('answers %s on %s with %i', async (person, path, status) => {
      const response = await conformity.call('get', path, person);
      expect(response.status).toBe(status);
    });
  },
);
