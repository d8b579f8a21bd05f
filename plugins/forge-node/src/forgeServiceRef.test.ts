import { createBackendPlugin } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Forge } from './Forge';
import { forgeServiceRef } from './forgeServiceRef';

it('gives any plugin the forge that the configuration names', async () => {
  let forge: Forge | undefined;
  const plugin = createBackendPlugin({
    pluginId: 'test',
    register(environment) {
      environment.registerInit({
        deps: { forge: forgeServiceRef },
        async init(services) {
          forge = services.forge;
        },
      });
    },
  });
  const { server } = await startTestBackend({
    features: [
      plugin,
      mockServices.rootConfig.factory({
        data: {
          forge: {
            gitlab: {
              baseUrl: 'https://gitlab.exemple.gouv.fr/',
              token: 'glpat-secret',
              projectsRoot: '/forge/projects/',
              timeout: { seconds: 5 },
            },
          },
        },
      }),
    ],
  });
  expect(server).toBeDefined();
  expect(forge).toMatchObject({
    name: 'GitLab (gitlab.exemple.gouv.fr)',
    projectsRoot: 'forge/projects',
  });
  expect(JSON.stringify(forge)).not.toContain('glpat-secret');
  expect(await forge?.gitCredentials('a/b')).toEqual({
    username: 'oauth2',
    password: 'glpat-secret',
  });
});
