import { ServiceUnavailableError } from '@backstage/errors';
import type { Project } from '@cloud-pi-native/plugin-projects-common';
import { exampleRun } from '../__testUtils__/exampleRun';
import { runAction } from '../__testUtils__/runAction';
import { projectsThat, refusal } from '../__testUtils__/services';
import { createReserveProjectAction } from './reserveProject';

describe('cpn:project:reserve', () => {
  const input = { requestId: '42' };

  it('gives the slug, the run and the services, after a restart of the projects backend too', async () => {
    const asked: string[] = [];
    const action = createReserveProjectAction({
      projects: projectsThat({
        async reserve(requestId) {
          asked.push(requestId);
          if (asked.length === 1) {
            throw new ServiceUnavailableError('The backend is starting');
          }
          return {
            project: { slug: 'vigie' } as Project,
            run: exampleRun('pending'),
          };
        },
      }),
    });
    const { outputs, lines } = await runAction(action, { input });
    expect(asked).toEqual(['42', '42']);
    expect(outputs).toEqual({
      projectSlug: 'vigie',
      runId: 'run-1',
      services: ['gitlab', 'gitops'],
    });
    expect(lines).toContain('Le nom vigie est réservé.');
  });

  it('does not insist when the request is not approved', async () => {
    const error = await refusal(409, 'ConflictError', 'Not approved');
    const action = createReserveProjectAction({
      projects: projectsThat({ reserve: () => Promise.reject(error) }),
    });
    await expect(runAction(action, { input })).rejects.toBe(error);
  });

  it('reserves nothing in a dry run', async () => {
    const action = createReserveProjectAction({ projects: projectsThat({}) });
    const { outputs } = await runAction(action, { input, isDryRun: true });
    expect(outputs).toMatchObject({ services: [] });
  });
});
