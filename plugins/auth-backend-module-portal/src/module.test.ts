import { mkdtempSync, rmSync } from 'fs';
import { createServer } from 'net';
import { once } from 'events';
import { tmpdir } from 'os';
import { join } from 'path';
import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { userInfoServiceFactory } from '@backstage/backend-defaults/userInfo';
import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  type TestBackend,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { UserEntity } from '@backstage/catalog-model';
import authPlugin from '@backstage/plugin-auth-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { readCaller } from '@cloud-pi-native/plugin-portal-node';
import {
  type Sandbox,
  demoEmail,
  demoPassword,
  startSandbox,
} from '@cloud-pi-native/sandbox';
import express from 'express';
import authModulePortal from './index';
import { SignInBrowser } from './__testUtils__/SignInBrowser';

const clientSecret = 'a-secret-of-this-test';

function user(name: string, email: string): UserEntity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name, namespace: 'default' },
    spec: { profile: { email }, memberOf: ['service-team'] },
    relations: [{ type: 'memberOf', targetRef: 'group:default/service-team' }],
  };
}

/** Answers who calls, as every backend of the portal reads it. */
const whoAmI = createBackendPlugin({
  pluginId: 'who-am-i',
  register(env) {
    env.registerInit({
      deps: {
        http: coreServices.httpRouter,
        httpAuth: coreServices.httpAuth,
        userInfo: coreServices.userInfo,
      },
      async init({ http, httpAuth, userInfo }) {
        const router = express.Router();
        router.get('/', async (req, res) => {
          res.json(await readCaller(await httpAuth.credentials(req), userInfo));
        });
        http.use(router);
      },
    });
  },
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || !address) throw new Error('No port');
  return address.port;
}

describe('sign-in with a real OpenID Connect provider', () => {
  let backend: TestBackend;
  let sandbox: Sandbox;
  let portalUrl: string;
  let dataDirectory: string;
  let oidcPort: number;

  beforeAll(async () => {
    oidcPort = await freePort();
    backend = await startTestBackend({
      features: [
        authPlugin,
        authModulePortal,
        whoAmI,
        authServiceFactory,
        httpAuthServiceFactory,
        userInfoServiceFactory,
        catalogServiceMock.factory({
          entities: [
            user('sophie.service', demoEmail('sophie.service')),
            user('camille.porteur', demoEmail('camille.porteur')),
            user('remi.rssi', demoEmail('remi.rssi')),
            user('remi.doublon', demoEmail('remi.rssi')),
          ],
        }),
        mockServices.rootConfig.factory({
          data: {
            app: { baseUrl: 'http://localhost:3000' },
            backend: { baseUrl: 'http://localhost:7007' },
            portal: {
              roles: [
                { claim: '/console/service-team', role: 'service-team' },
                { claim: '/console/rssi', role: 'rssi' },
              ],
            },
            auth: {
              session: { secret: 'session' },
              providers: {
                oidc: {
                  production: {
                    metadataUrl: `http://localhost:${oidcPort}/.well-known/openid-configuration`,
                    clientId: 'portal',
                    clientSecret,
                    prompt: 'auto',
                    additionalScopes: ['groups', 'offline_access'],
                  },
                },
              },
            },
          },
        }),
      ],
    });
    portalUrl = `http://localhost:${backend.server.port()}`;
    dataDirectory = mkdtempSync(join(tmpdir(), 'sign-in-'));
  }, 60_000);

  afterAll(async () => {
    await sandbox?.stop();
    await backend?.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  });

  function browser(): SignInBrowser {
    return SignInBrowser.create({ portalUrl });
  }

  async function callerOf(token: string | undefined) {
    const response = await fetch(`${portalUrl}/api/who-am-i`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    return response.json();
  }

  it('names the identity provider that is down, and works once it is up', async () => {
    const answer = await fetch(
      `${portalUrl}/api/auth/oidc/start?env=production&scope=openid`,
    );
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({
      error: {
        name: 'ServiceUnavailableError',
        message: expect.stringContaining(
          `The identity provider does not answer at http://localhost:${oidcPort}/`,
        ),
      },
    });

    sandbox = await startSandbox({
      dataDirectory,
      ports: { gitlab: 0, primaryForge: 0, oidc: oidcPort, refApp: 0 },
      portalUrl,
      clientSecret,
    });
    const { error } = await browser().signIn('sophie.service', demoPassword);
    expect(error).toBeUndefined();
  }, 60_000);

  it('finds the person by e-mail address, and takes the roles from the groups of the provider only', async () => {
    const sophie = await browser().signIn('sophie.service', demoPassword);
    expect(await callerOf(sophie.response?.backstageIdentity.token)).toEqual({
      actor: 'user:default/sophie.service',
      userRef: 'user:default/sophie.service',
      platformRoles: ['service-team'],
      isService: false,
    });

    // Camille is in the same group of the catalog, which gives nothing.
    const camille = await browser().signIn('camille.porteur', demoPassword);
    expect(
      await callerOf(camille.response?.backstageIdentity.token),
    ).toMatchObject({
      userRef: 'user:default/camille.porteur',
      platformRoles: [],
    });
  });

  it('keeps the roles when the session is taken up again', async () => {
    const sameBrowser = browser();
    await sameBrowser.signIn('sophie.service', demoPassword);
    const response = await sameBrowser.refresh();
    expect(await callerOf(response?.backstageIdentity.token)).toMatchObject({
      platformRoles: ['service-team'],
    });
  });

  it('tells a person whom the catalog does not know what to do', async () => {
    const { error, response } = await browser().signIn(
      'dalia.dev',
      demoPassword,
    );
    expect(response).toBeUndefined();
    expect(error).toEqual({
      name: 'NotFoundError',
      message:
        'Nobody in the portal has the e-mail address dalia.dev@exemple.gouv.fr; ask the Service Team to add you',
    });
  });

  it('signs nobody in when two people have the address', async () => {
    const { error } = await browser().signIn('remi.rssi', demoPassword);
    expect(error).toMatchObject({
      name: 'ConflictError',
      message: expect.stringContaining('Several people'),
    });
  });
});
