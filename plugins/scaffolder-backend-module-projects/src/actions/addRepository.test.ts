import { exampleRun } from '../__testUtils__/exampleRun';
import { runAction } from '../__testUtils__/runAction';
import { projectsThat, refusal } from '../__testUtils__/services';
import { createAddRepositoryAction } from './addRepository';

describe('cpn:project:add-repository', () => {
  const repository = {
    name: 'api',
    url: 'https://forge.exemple.fr/vigie/api.git',
    isPrivate: false,
    purpose: 'application' as const,
  };
  const input = { project: 'vigie', repository };

  it('adds the repository once, and follows its run again when the task resumes', async () => {
    const added: unknown[] = [];
    const action = createAddRepositoryAction({
      projects: projectsThat({
        async addRepository(slug, wanted) {
          added.push([slug, wanted]);
          return exampleRun('pending');
        },
        async getRun() {
          return exampleRun('succeeded');
        },
      }),
    });
    const checkpoints = new Map();
    await runAction(action, { input, checkpoints });
    const { outputs } = await runAction(action, { input, checkpoints });
    expect(added).toEqual([['vigie', repository]]);
    expect(outputs).toEqual({ runId: 'run-1', path: '/projets/vigie' });
  });

  it('remembers each repository of a step that repeats', async () => {
    const checkpoints = new Map();
    const action = createAddRepositoryAction({
      projects: projectsThat({
        addRepository: async (_, { name }) => ({
          ...exampleRun('pending'),
          id: `run-${name}`,
        }),
        getRun: async () => exampleRun('succeeded'),
      }),
    });
    for (const name of ['api', 'web']) {
      await runAction(action, {
        input: { project: 'vigie', repository: { ...repository, name } },
        checkpoints,
      });
    }
    expect([...checkpoints.values()]).toEqual(['run-api', 'run-web']);
  });

  it('says what the projects backend refuses', async () => {
    const error = await refusal(409, 'ConflictError', 'api already exists');
    const action = createAddRepositoryAction({
      projects: projectsThat({ addRepository: () => Promise.reject(error) }),
    });
    await expect(runAction(action, { input })).rejects.toThrow(
      'Le changement a été refusé : api already exists',
    );
  });

  it('adds nothing in a dry run', async () => {
    const action = createAddRepositoryAction({ projects: projectsThat({}) });
    const { lines } = await runAction(action, { input, isDryRun: true });
    expect(lines).toEqual(['Le dépôt api serait ajouté à vigie.']);
  });
});
