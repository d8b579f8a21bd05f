import { createDatabases } from './__testUtils__/databases';
import { people } from './__testUtils__/people';
import { mirrorOf } from './__testUtils__/projects';
import { TestTraining } from './__testUtils__/TestTraining';

jest.setTimeout(60_000);

const databases = createDatabases();
const path = 'learningpath:default/parcours';
const skill = 'skill:default/git-mirroring';
const [bases, mirror, secrets, announced] = [
  'bases',
  'miroir',
  'secrets',
  'annonce',
].map(name => `learningmodule:default/${name}`);

describe.each(databases.eachSupportedId())('training on %s', engine => {
  let training: TestTraining;

  beforeEach(async () => {
    training = await TestTraining.start(await databases.init(engine));
  });

  afterEach(() => training?.stop());

  /** State of each module, by its name. */
  async function states(caller: string = people.learner) {
    const { modules } = await training.read('/me', caller);
    return Object.fromEntries(
      modules.map(
        ({
          module,
          state,
          isOpen,
        }: {
          module: string;
          state: string;
          isOpen: boolean;
        }) => [module.split('/')[1], isOpen ? state : `${state} (closed)`],
      ),
    );
  }

  it('shows what there is, and where the person stands', async () => {
    const library = await training.read('/library');
    expect(library.paths).toMatchObject([
      { ref: path, title: 'Parcours pratique', order: 'required' },
    ]);
    expect(library.modules.map(({ ref }: { ref: string }) => ref)).toEqual([
      announced,
      secrets,
      bases,
      mirror,
    ]);
    expect(await training.read('/me')).toMatchObject({
      paths: [
        {
          path,
          done: 0,
          total: 3,
          isOpen: true,
          next: { module: bases, step: 'bases', reason: 'next-in-path' },
        },
      ],
      next: { module: bases, path, reason: 'recommended' },
      recommendations: [
        {
          module: bases,
          path,
          isOpen: true,
          fills: [{ skill, level: 0, target: 2, brings: 1 }],
          reason: {
            fr: 'Synchronisation de dépôts (obligatoire) : vous êtes au niveau 0, le niveau 2 est attendu, ce module mène au niveau 1.',
          },
        },
      ],
      skills: { assessed: 1, total: 3 },
      proofsToDecide: 0,
      actions: { decide: false, overview: false },
    });
    expect(await states()).toEqual({
      annonce: 'not-started (closed)',
      bases: 'not-started',
      miroir: 'not-started (closed)',
      secrets: 'not-started (closed)',
    });
  });

  it('does without the skills while they do not answer, and tells them later', async () => {
    training.skillsAreAway = true;
    const away = await training.read('/me');
    expect(away).toMatchObject({ recommendations: [] });
    expect(away.skillsProblem.fr).toContain('Les compétences ne répondent pas');
    expect(away.skills).toBeUndefined();
    expect(await training.prove('bases', '')).toMatchObject({ state: 'done' });
    expect(training.skillProofs).toEqual([]);
    training.skillsAreAway = false;
    await training.lookForProofs();
    await training.lookForProofs();
    expect(training.skillProofs).toEqual([
      `${people.learner} ${skill} 1 training`,
    ]);
  });

  it('is followed to its end: declared, seen by the portal, then validated by a lead', async () => {
    const { body } = await training
      .call('put', '/me/paths/parcours')
      .expect(200);
    expect(body).toMatchObject({ path, enrolment: { path } });
    await training.call('put', '/me/paths/parcours').expect(200);
    await training.call('put', '/me/modules/bases').expect(200);
    expect((await training.read('/me')).next).toEqual({
      module: bases,
      step: 'bases',
      path,
      reason: 'resume',
    });

    const closed = await training
      .call('post', '/me/modules/miroir/checks')
      .expect(409);
    expect(closed.body.error.message).toBe(
      'This module is closed: “Les bases (en)” comes before; the step bases of “Hands-on path (en)” comes before',
    );
    expect(await training.prove('bases')).toMatchObject({
      state: 'done',
      proofs: [{ kind: 'self-declared', text: 'Fait' }],
    });
    await training.prove('bases', 'Encore', people.learner, 409);
    await training.prove('miroir', 'Si', people.learner, 409);

    const notYet = await training
      .call('post', '/me/modules/miroir/checks')
      .expect(200);
    expect(notYet.body).toMatchObject({
      found: false,
      seen: {
        fr: 'Aucun de ces dépôts n’est encore synchronisé : vigie/api.',
      },
      module: { state: 'started', proofs: [] },
    });
    training.mirrors = [mirrorOf({ state: 'in-sync' })];
    const seen = await training
      .call('post', '/me/modules/miroir/checks')
      .expect(200);
    expect(seen.body).toMatchObject({
      found: true,
      module: { state: 'done', proofs: [{ kind: 'automatic' }] },
    });

    await training.prove('secrets', ' ', people.learner, 400);
    const { proofs } = await training.prove('secrets', 'Voyez le dépôt');
    expect(await states()).toMatchObject({ secrets: 'to-validate' });
    expect((await training.read('/me')).next).toBeUndefined();
    expect(training.notifications).toEqual([
      `${people.lead}: Preuve de formation à valider : Chiffrer un secret`,
    ]);
    await training.decide(
      proofs[0].id,
      { accepted: true, comment: '' },
      people.learner,
      403,
    );
    await training.decide(
      proofs[0].id,
      { accepted: true, comment: '' },
      people.devops,
      403,
    );
    expect(await training.read('/proofs', people.learner)).toEqual({
      items: [],
    });
    expect(await training.read('/proofs', people.lead)).toMatchObject({
      items: [
        {
          proof: { id: proofs[0].id, person: people.learner },
          module: { ref: secrets, title: 'Chiffrer un secret' },
        },
      ],
    });
    expect(await training.read('/me', people.lead)).toMatchObject({
      proofsToDecide: 1,
      actions: { decide: true, overview: false },
    });
    await training.decide(
      proofs[0].id,
      { accepted: false, comment: ' ' },
      people.lead,
      400,
    );
    expect(
      await training.decide(proofs[0].id, {
        accepted: false,
        comment: 'Il manque la clé',
      }),
    ).toMatchObject({
      decision: { accepted: false, comment: 'Il manque la clé' },
    });
    expect(await states()).toMatchObject({ secrets: 'refused' });
    expect((await training.read('/me')).next).toMatchObject({
      module: secrets,
      reason: 'correct',
    });

    const again = await training.prove('secrets', 'Avec la clé');
    await training.decide(
      again.proofs[0].id,
      { accepted: true, comment: 'Bien' },
      people.serviceTeam,
    );
    await training.decide(
      again.proofs[0].id,
      { accepted: true, comment: '' },
      people.lead,
      409,
    );
    expect((await training.read('/me')).paths).toMatchObject([
      {
        ratio: 1,
        isFinished: true,
        enrolment: { finishedAt: expect.any(String) },
      },
    ]);
    expect(training.skillProofs).toEqual([
      `${people.learner} ${skill} 1 training`,
      `${people.learner} ${skill} 2 automatic`,
      `${people.learner} ${skill} 3 training`,
    ]);
    expect(training.notifications.slice(1)).toEqual([
      `${people.learner}: Preuve refusée : Chiffrer un secret`,
      `${people.lead}: Preuve de formation à valider : Chiffrer un secret`,
      `${people.learner}: Preuve acceptée : Chiffrer un secret`,
      `${people.learner}: Parcours terminé : Parcours pratique`,
    ]);
    expect(
      training.auditEvents.map(
        ({ actor, action, outcome }) =>
          `${actor.split('/')[1]} ${action} ${outcome}`,
      ),
    ).toEqual([
      'dalia.dev training.proof.decide denied',
      'denis.devops training.proof.decide denied',
      'camille.porteur training.refuse succeeded',
      'sophie.service training.accept succeeded',
    ]);
  });

  it('goes to the Service Team when nobody leads the person, and never to oneself', async () => {
    const prepare = async (caller: string) => {
      await training.prove('bases', '', caller);
      await training.call('put', '/me/modules/miroir', caller).expect(200);
      training.mirrors = [mirrorOf({ state: 'in-sync' })];
    };
    await prepare(people.lead);
    await training.lookForProofs();
    expect(training.notifications).toEqual([
      `${people.lead}: Module terminé : Synchroniser un dépôt`,
    ]);
    await training.lookForProofs();
    expect(training.notifications).toHaveLength(1);
    const { proofs } = await training.prove('secrets', 'Vu', people.lead);
    expect(training.notifications[1]).toBe(
      'group:default/service-team: Preuve de formation à valider : Chiffrer un secret',
    );
    expect(await training.read('/proofs', people.lead)).toEqual({ items: [] });
    await training.decide(
      proofs[0].id,
      { accepted: true, comment: '' },
      people.lead,
      403,
    );
    await training
      .call('put', `/proofs/${proofs[0].id}/decision`, 'service')
      .send({ accepted: true, comment: '' })
      .expect(403);
    await training.decide(
      'none',
      { accepted: true, comment: '' },
      people.lead,
      404,
    );
    await training.decide(
      'none',
      { accepted: true, comment: '' },
      people.stranger,
      403,
    );
  });

  it('finds by itself what those who follow a path have done', async () => {
    training.mirrors = [mirrorOf({ state: 'in-sync' })];
    for (const person of [people.learner, people.readonly, people.devops]) {
      await training.call('put', '/me/paths/parcours', person).expect(200);
      await training.prove('bases', '', person);
    }
    await training
      .call('delete', '/me/paths/parcours', people.devops)
      .expect(204);
    await training.lookForProofs();
    expect(await states(people.learner)).toMatchObject({ miroir: 'done' });
    // Who only looks at the project did not do it, and who gave the path up is left alone.
    expect(await states(people.readonly)).toMatchObject({
      miroir: 'not-started',
    });
    expect(await states(people.devops)).toMatchObject({
      miroir: 'not-started',
    });
  });

  it('gives a person what is kept of them, and erases it', async () => {
    await training.call('put', '/me/paths/parcours').expect(200);
    await training.prove('bases', 'Lu');
    await training.prove('bases', 'Lu', people.devops);
    const { body } = await training.call('get', '/me/export').expect(200);
    expect(body).toMatchObject({
      person: people.learner,
      enrolments: [{ path }],
      modules: [{ module: bases, state: 'done' }],
      proofs: [{ module: bases, text: 'Lu' }],
    });
    await training.call('delete', '/me').expect(204);
    expect((await training.call('get', '/me/export')).body).toMatchObject({
      enrolments: [],
      modules: [],
      proofs: [],
    });
    expect(await states(people.devops)).toMatchObject({ bases: 'done' });
    expect(training.auditEvents.map(({ action }) => action)).toContain(
      'training.erase',
    );
  });

  it('names what is wrong with a request', async () => {
    const badAddress = await training
      .call('post', '/me/modules/bases/proofs')
      .send({ text: 'Fait', url: 'ftp://exemple.fr/depot' })
      .expect(400);
    expect(badAddress.body.error.message).toContain('url:');
    const unknown = await training
      .call('post', '/me/modules/bases/proofs')
      .send({ texte: 'Fait' })
      .expect(400);
    expect(unknown.body.error.message).toContain('text');
    await training.call('put', '/me/modules/inconnu').expect(404);
    await training.call('put', '/me/paths/inconnu').expect(404);
    await training.call('put', '/me/modules/annonce').expect(409);
    await training.call('get', '/me', 'service').expect(403);
    await training.call('post', '/me/modules/bases/checks').expect(409);
  });
});
