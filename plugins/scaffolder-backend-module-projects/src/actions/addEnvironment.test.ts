import { exampleRun } from '../__testUtils__/exampleRun';
import { runAction } from '../__testUtils__/runAction';
import { projectsThat, refusal } from '../__testUtils__/services';
import { createAddEnvironmentAction } from './addEnvironment';

describe('cpn:project:add-environment', () => {
  const environment = {
    name: 'dev',
    stage: 'dev' as const,
    cluster: 'resource:default/np-1',
    resources: { cpu: 0.5, memory: 1, gpu: 0, storage: 5 },
  };
  const input = { project: 'vigie', environment };

  it('adds the environment once, and follows its run again when the task resumes', async () => {
    const added: unknown[] = [];
    const action = createAddEnvironmentAction({
      projects: projectsThat({
        async addEnvironment(slug, wanted) {
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
    expect(added).toEqual([['vigie', environment]]);
    expect(outputs).toEqual({ runId: 'run-1', path: '/projets/vigie' });
  });

  it('says what the projects backend refuses', async () => {
    const error = await refusal(400, 'InputError', 'resources.cpu: over quota');
    const action = createAddEnvironmentAction({
      projects: projectsThat({ addEnvironment: () => Promise.reject(error) }),
    });
    await expect(runAction(action, { input })).rejects.toThrow(
      'Le changement a été refusé : resources.cpu: over quota',
    );
  });

  it('says in French what lacks in the quotas', async () => {
    const error = await refusal(409, 'ConflictError', 'It does not fit', {
      refusals: [
        {
          environment: 'dev',
          lacks: [
            {
              scope: 'envelope',
              envelope: 'non-production',
              resource: 'memory',
              asked: 8,
              limit: 16,
              reserved: 12,
              left: 4,
            },
          ],
          roomOn: [],
        },
      ],
    });
    const action = createAddEnvironmentAction({
      projects: projectsThat({ addEnvironment: () => Promise.reject(error) }),
    });
    await expect(runAction(action, { input })).rejects.toThrow(
      'mémoire : 8 Gio demandés, il reste 4 Gio sur 16 Gio dans l’enveloppe hors production',
    );
  });

  it('adds nothing in a dry run', async () => {
    const action = createAddEnvironmentAction({ projects: projectsThat({}) });
    const { lines } = await runAction(action, { input, isDryRun: true });
    expect(lines).toEqual(["L'environnement dev serait ajouté à vigie."]);
  });
});
