import { createDatabases } from './__testUtils__/databases';
import { people } from './__testUtils__/people';
import { projectOf } from './__testUtils__/projects';
import { TestTraining } from './__testUtils__/TestTraining';

jest.setTimeout(60_000);

const databases = createDatabases();
const path = 'learningpath:default/parcours';
const bases = 'learningmodule:default/bases';

describe.each(databases.eachSupportedId())(
  'the figures of training on %s',
  engine => {
    let training: TestTraining;

    beforeEach(async () => {
      training = await TestTraining.start(await databases.init(engine));
    });

    afterEach(() => training?.stop());

    it('counts teams from five people up', async () => {
      for (const person of [
        people.lead,
        people.learner,
        people.devops,
        people.readonly,
      ]) {
        await training.call('put', '/me/paths/parcours', person).expect(200);
      }
      await training.prove('bases', '', people.learner);
      const team = { project: 'vigie', name: 'Vigie', people: 5 };
      expect(await training.read('/teams', people.readonly)).toEqual({
        items: [team],
      });
      expect(await training.read('/teams', people.stranger)).toEqual({
        items: [],
      });
      expect(await training.read('/teams/vigie', people.readonly)).toEqual({
        ...team,
        tooFew: false,
        active: 1,
        modulesDone: 1,
        paths: [{ path }],
      });
      await training
        .call('put', '/me/paths/parcours', people.fifth)
        .expect(200);
      expect(
        await training.read('/teams/vigie', people.readonly),
      ).toMatchObject({
        paths: [
          {
            figures: {
              enrolled: 5,
              underWay: 5,
              steps: [{ reached: 5, done: 1 }, { reached: 1 }, {}],
            },
          },
        ],
      });
      await training.call('get', '/teams/vigie', people.stranger).expect(403);
      await training.call('get', '/teams/none', people.stranger).expect(403);
      await training.call('get', '/teams/none', people.serviceTeam).expect(404);
      const [first, ...others] = projectOf().members;
      training.projects = [projectOf({ members: [first, ...others.slice(1)] })];
      expect(await training.read('/teams/vigie', people.lead)).toEqual({
        ...team,
        people: 4,
        tooFew: true,
        paths: [],
      });
    });

    it('shows the Service Team where people stop', async () => {
      await training.call('put', '/me/paths/parcours').expect(200);
      await training.prove('bases', '');
      await training.call('delete', '/me/paths/parcours').expect(204);
      await training
        .call('put', '/me/modules/miroir', people.stranger)
        .expect(409);
      await training
        .call('put', '/me/modules/bases', people.stranger)
        .expect(200);
      expect(await training.read('/overview', people.serviceTeam)).toEqual({
        people: 2,
        waiting: 0,
        idleDays: 30,
        paths: [
          {
            path,
            enrolled: 1,
            finished: 0,
            stopped: 1,
            underWay: 0,
            completion: 0,
            steps: [
              { step: 'bases', reached: 1, done: 1, stopped: 0, dropOut: 0 },
              { step: 'miroir', reached: 1, done: 0, stopped: 1, dropOut: 1 },
              { step: 'secrets', reached: 0, done: 0, stopped: 0, dropOut: 0 },
            ],
          },
        ],
        modules: [
          { module: bases, started: 1, toValidate: 0, refused: 0, done: 1 },
        ],
      });
      await training.call('get', '/overview', people.lead).expect(403);
      const { text, headers } = await training
        .call('get', '/overview/exports/csv', people.serviceTeam)
        .expect(200);
      expect(headers['content-disposition']).toMatch(
        /filename="formation-\d{4}-\d{2}-\d{2}\.csv"/,
      );
      expect(text.trim().split('\n')).toHaveLength(4);
      expect(text).toContain('Parcours pratique;miroir;1;0;1;0;1;100');
      const ods = await training
        .call('get', '/overview/exports/ods?language=en', people.serviceTeam)
        .expect(200);
      expect(ods.headers['content-type']).toContain('opendocument.spreadsheet');
    });
  },
);
