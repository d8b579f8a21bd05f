import type { Mirror } from '@cloud-pi-native/plugin-mirrors-common';
import type { MirrorsService } from '@cloud-pi-native/plugin-mirrors-node';
import { runAction } from '../__testUtils__/runAction';
import { mirrorsThat, refusal } from '../__testUtils__/services';
import { createSetMirrorCredentialsAction } from './setMirrorCredentials';

describe('cpn:mirror:set-credentials', () => {
  const input = { project: 'vigie', repository: 'api' };
  const secrets = { mirrorCredentials: 'v1.key.sealed' };
  const mirror = { id: 'mirror-1' } as Mirror;

  it('hands on the sealed credentials of the secrets and tells nobody', async () => {
    const given: unknown[] = [];
    const action = createSetMirrorCredentialsAction({
      mirrors: mirrorsThat({
        findMirror: async () => mirror,
        async setCredentials(id, sealed) {
          given.push([id, sealed]);
          return mirror;
        },
      }),
    });
    const { outputs, lines } = await runAction(action, { input, secrets });
    expect(given).toEqual([['mirror-1', 'v1.key.sealed']]);
    expect(JSON.stringify([outputs, lines])).not.toContain('v1.key.sealed');
  });

  it('has no input for the credentials', () => {
    const action = createSetMirrorCredentialsAction({
      mirrors: mirrorsThat({}),
    });
    const schema = JSON.stringify(action.schema?.input);
    expect(schema).not.toMatch(/token|secret|password|credentials/i);
  });

  it.each<
    [string, Record<string, string>, MirrorsService['findMirror'], string]
  >([
    [
      'without credentials',
      {},
      async () => mirror,
      'Les identifiants manquent',
    ],
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

  it('blots out the credentials in what the mirrors backend says', async () => {
    const error = await refusal(400, 'InputError', 'Cannot open v1.key.sealed');
    const action = createSetMirrorCredentialsAction({
      mirrors: mirrorsThat({
        findMirror: async () => mirror,
        setCredentials: () => Promise.reject(error),
      }),
    });
    await expect(runAction(action, { input, secrets })).rejects.toThrow(
      "Les identifiants n'ont pas été enregistrés : Cannot open ***",
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
