import type { Project } from '@cloud-pi-native/plugin-projects-common';
import { runAction } from '../__testUtils__/runAction';
import { projectsThat } from '../__testUtils__/services';
import { createActivateProjectAction } from './activateProject';

describe('cpn:project:activate', () => {
  const input = { runId: 'run-1' };

  it('leads to the page of the project', async () => {
    const activated: string[] = [];
    const action = createActivateProjectAction({
      projects: projectsThat({
        async activate(runId) {
          activated.push(runId);
          return { slug: 'vigie' } as Project;
        },
      }),
    });
    const { outputs } = await runAction(action, { input });
    expect(activated).toEqual(['run-1']);
    expect(outputs).toEqual({ projectSlug: 'vigie', path: '/projets/vigie' });
  });

  it('activates nothing in a dry run', async () => {
    const action = createActivateProjectAction({ projects: projectsThat({}) });
    const { outputs } = await runAction(action, { input, isDryRun: true });
    expect(outputs.path).toBe('/projets/essai');
  });
});
