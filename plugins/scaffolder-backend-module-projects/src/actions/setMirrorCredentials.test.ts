import type { Mirror } from '@cloud-pi-native/plugin-mirrors-common';
import type { MirrorsService } from '@cloud-pi-native/plugin-mirrors-node';
import { runAction } from '../__testUtils__/runAction';
import { mirrorsThat, refusal } from '../__testUtils__/services';
import { createSetMirrorCredentialsAction } from './setMirrorCredentials';

describe('cpn:mirror:set-credentials', () => {
  const input = { project: 'vigie', repository: 'api' };
  const secrets = { mirrorToken: 'glpat-s3cret', mirrorUsername: 'robot' };
  const mirror = { id: 'mirror-1' } as Mirror;

  it('takes the token from the secrets and tells nobody', async () => {
    const given: unknown[] = [];
    const action = createSetMirrorCredentialsAction({
      mirrors: mirrorsThat({
        findMirror: async () => mirror,
        async setCredentials(id, secret) {
          given.push([id, secret]);
          return mirror;
        },
      }),
    });
    const { outputs, lines } = await runAction(action, { input, secrets });
    expect(given).toEqual([
      ['mirror-1', { username: 'robot', token: 'glpat-s3cret' }],
    ]);
    expect(JSON.stringify([outputs, lines])).not.toContain('glpat-s3cret');
  });

  it('has no input for the token', () => {
    const action = createSetMirrorCredentialsAction({
      mirrors: mirrorsThat({}),
    });
    const schema = JSON.stringify(action.schema?.input);
    expect(schema).not.toMatch(/token|secret|password/i);
  });

  it.each<
    [string, Record<string, string>, MirrorsService['findMirror'], string]
  >([
    ['without a token', {}, async () => mirror, 'Le jeton manque'],
    [
      'for a repository that has no mirror',
      secrets,
      async () => undefined,
      "Le dépôt vigie/api n'a pas de miroir",
    ],
  ])('fails %s', async (_, given, findMirror, message) => {
    const action = createSetMirrorCredentialsAction({
      mirrors: mirrorsThat({ findMirror }),
    });
    await expect(runAction(action, { input, secrets: given })).rejects.toThrow(
      message,
    );
  });

  it('blots out the token in what the mirrors backend says', async () => {
    const error = await refusal(
      400,
      'InputError',
      'The source refused robot:glpat-s3cret',
    );
    const action = createSetMirrorCredentialsAction({
      mirrors: mirrorsThat({
        findMirror: async () => mirror,
        setCredentials: () => Promise.reject(error),
      }),
    });
    await expect(runAction(action, { input, secrets })).rejects.toThrow(
      "Les identifiants n'ont pas été enregistrés : The source refused robot:***",
    );
  });

  it('gives nothing in a dry run', async () => {
    const action = createSetMirrorCredentialsAction({
      mirrors: mirrorsThat({}),
    });
    const { outputs } = await runAction(action, { input, isDryRun: true });
    expect(outputs).toEqual({ mirrorId: 'essai' });
  });
});
