import { ServiceUnavailableError } from '@backstage/errors';
import type { Run } from '@cloud-pi-native/plugin-projects-common';
import { exampleRun, exampleStep } from '../__testUtils__/exampleRun';
import { runAction } from '../__testUtils__/runAction';
import { projectsThat } from '../__testUtils__/services';
import { createProvisionProjectAction } from './provisionProject';

const line = (message: string, level: 'info' | 'warning' = 'info') => ({
  at: '2026-01-01T00:00:00.000Z',
  level,
  message: { fr: message, en: `English of ${message}` },
});

describe('cpn:project:provision', () => {
  const input = { runId: 'run-1', service: 'gitlab' };

  /** A projects backend that shows these states of the run one after the other. */
  function projectsShowing(states: (Run | Error)[]) {
    const provisioned: string[] = [];
    const projects = projectsThat({
      async provision(runId, service) {
        provisioned.push(`${runId} ${service}`);
        return exampleRun('running');
      },
      async getRun() {
        const next = states.length > 1 ? states.shift()! : states[0];
        if (next instanceof Error) throw next;
        return next;
      },
    });
    return { projects, provisioned };
  }

  it('waits for the service and copies its log, each line once, whatever becomes of the backend meanwhile', async () => {
    const begun = exampleStep({ log: [line('Groupe créé.')] });
    const done = exampleStep({
      state: 'succeeded',
      log: [line('Groupe créé.'), line('Un compte manque.', 'warning')],
    });
    const other = exampleStep({
      id: 'step-2',
      service: 'gitops',
      log: [line('Rien à voir.')],
    });
    const { projects, provisioned } = projectsShowing([
      exampleRun('running', [begun, other]),
      new ServiceUnavailableError('The projects backend did not answer'),
      exampleRun('succeeded', [done, other]),
    ]);
    const { lines } = await runAction(
      createProvisionProjectAction({ projects }),
      { input },
    );
    expect(provisioned).toEqual(['run-1 gitlab']);
    expect(lines).toEqual([
      '▸ mi/projets/vigie',
      'Groupe créé.',
      'Le service des projets ne répond pas : nouvel essai.',
      'Un compte manque.',
      'Le service gitlab est en place.',
    ]);
  });

  it('says which step failed and why', async () => {
    const failed = exampleStep({
      state: 'failed',
      error: {
        fr: 'GitLab (gitlab.exemple.fr) : 403 Forbidden',
        en: 'GitLab (gitlab.exemple.fr): 403 Forbidden',
      },
    });
    const { projects } = projectsShowing([exampleRun('failed', [failed])]);
    await expect(
      runAction(createProvisionProjectAction({ projects }), { input }),
    ).rejects.toThrow(
      /Le service gitlab a échoué[^]*mi\/projets\/vigie : GitLab \(gitlab.exemple.fr\) : 403 Forbidden/,
    );
  });

  it('fails for a service that an ended run never had', async () => {
    const { projects } = projectsShowing([exampleRun('succeeded', [], [])]);
    await expect(
      runAction(createProvisionProjectAction({ projects }), { input }),
    ).rejects.toThrow('Le service gitlab a échoué');
  });

  it('stops waiting when the task is cancelled', async () => {
    const { projects } = projectsShowing([exampleRun('running')]);
    const controller = new AbortController();
    const run = runAction(createProvisionProjectAction({ projects }), {
      input,
      signal: controller.signal,
    });
    controller.abort();
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('provides nothing in a dry run', async () => {
    const { projects, provisioned } = projectsShowing([]);
    await runAction(createProvisionProjectAction({ projects }), {
      input,
      isDryRun: true,
    });
    expect(provisioned).toEqual([]);
  });
});
