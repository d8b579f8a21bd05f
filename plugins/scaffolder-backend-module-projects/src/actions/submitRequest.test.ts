import { mockCredentials } from '@backstage/backend-test-utils';
import type { AccessRequest } from '@cloud-pi-native/plugin-projects-common';
import { exampleRequest } from '../__testUtils__/exampleRequest';
import { runAction } from '../__testUtils__/runAction';
import { projectsThat, refusal } from '../__testUtils__/services';
import { createSubmitRequestAction } from './submitRequest';

describe('cpn:request:submit', () => {
  const input = { request: exampleRequest };

  it('sends the request in the name of who runs the template, once even when the task resumes', async () => {
    const sent: unknown[] = [];
    const action = createSubmitRequestAction({
      projects: projectsThat({
        async submitRequest(request, { credentials }) {
          sent.push({ request, principal: credentials.principal });
          return { id: '42' } as AccessRequest;
        },
      }),
    });
    const checkpoints = new Map();
    await runAction(action, { input, checkpoints });
    const { outputs } = await runAction(action, { input, checkpoints });

    expect(sent).toEqual([
      { request: exampleRequest, principal: mockCredentials.user().principal },
    ]);
    expect(outputs).toEqual({ requestId: '42', path: '/demandes/42' });
  });

  it('says what the projects backend refuses', async () => {
    const error = await refusal(409, 'ConflictError', 'The name is taken');
    const action = createSubmitRequestAction({
      projects: projectsThat({ submitRequest: () => Promise.reject(error) }),
    });
    await expect(runAction(action, { input })).rejects.toThrow(
      "La demande n'a pas été déposée : The name is taken",
    );
  });

  it('sends nothing in a dry run', async () => {
    const action = createSubmitRequestAction({ projects: projectsThat({}) });
    const { outputs } = await runAction(action, { input, isDryRun: true });
    expect(outputs.path).toBe('/demandes/essai');
  });
});
