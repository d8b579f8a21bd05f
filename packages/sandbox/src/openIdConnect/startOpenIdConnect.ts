import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import express, { type ErrorRequestHandler } from 'express';
import { demoEmail, demoPassword, demoPeople } from '../demoPeople';
import { listen, type RunningServer } from '../http/listen';
import { StateFile } from '../state/StateFile';
import { errorPage, loginPage } from './loginPage';
import { MemoryAdapter } from './MemoryAdapter';
import {
  loadOidcProvider,
  toPlainConfiguration,
  type OidcContext,
  type OidcProvider,
} from './oidcProvider';

interface Keys {
  jwks: { keys: Record<string, unknown>[] };
  cookieKeys: string[];
}

const sessionCookie = 'sandbox_session';
const scopes = 'openid profile email groups offline_access';
const claims = {
  openid: ['sub'],
  profile: ['name', 'preferred_username'],
  email: ['email', 'email_verified'],
  groups: ['groups'],
};

/** A real OpenID Connect provider that knows the demo people. Its signing keys survive a restart, its sessions do not. */
export async function startOpenIdConnect(options: {
  dataDirectory: string;
  port: number;
  clientId: string;
  clientSecret: string;
  portalUrl: string;
}): Promise<RunningServer> {
  const { value: keys } = await StateFile.open(
    join(options.dataDirectory, 'keys.json'),
    newKeys,
  );
  return listen('OpenID Connect provider', options.port, issuer =>
    createApplication(createProvider(issuer, keys, options)),
  );
}

function createProvider(
  issuer: string,
  keys: Keys,
  options: { clientId: string; clientSecret: string; portalUrl: string },
): OidcProvider {
  const { Provider } = loadOidcProvider();
  const configuration = {
    adapter: MemoryAdapter.factory(),
    jwks: keys.jwks,
    cookies: {
      keys: keys.cookieKeys,
      // Cookies do not tell ports apart: these names must differ from those of the portal.
      names: {
        session: sessionCookie,
        interaction: 'sandbox_interaction',
        resume: 'sandbox_resume',
      },
    },
    clients: [
      {
        client_id: options.clientId,
        client_secret: options.clientSecret,
        redirect_uris: [`${options.portalUrl}/api/auth/oidc/handler/frame`],
        post_logout_redirect_uris: [options.portalUrl],
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        scope: scopes,
      },
    ],
    scopes: scopes.split(' '),
    claims,
    // The portal reads the groups in the identity token as well as at the user information address.
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: {
      url: (_context: OidcContext, { uid }: { uid: string }) =>
        `/interaction/${uid}`,
    },
    pkce: { required: () => true },
    // The portal reads the session again at each page load, possibly from several tabs at once.
    issueRefreshToken: async () => true,
    rotateRefreshToken: false,
    ttl: {
      AccessToken: 60 * 60,
      IdToken: 60 * 60,
      Interaction: 60 * 60,
      Session: 12 * 60 * 60,
      Grant: 12 * 60 * 60,
      RefreshToken: 12 * 60 * 60,
    },
    findAccount: async (_context: OidcContext, username: string) =>
      findAccount(username),
    loadExistingGrant: async ({ oidc }: OidcContext) => {
      // The portal is part of the offer: nobody is asked to consent to it.
      const grant = new oidc.provider.Grant({
        clientId: oidc.client.clientId,
        accountId: oidc.session.accountId,
      });
      grant.addOIDCScope(scopes);
      grant.addOIDCClaims(Object.values(claims).flat());
      await grant.save();
      return grant;
    },
    renderError: async (
      context: OidcContext,
      { error, error_description: description }: Record<string, string>,
    ) => {
      context.type = 'html';
      context.body = errorPage(description ?? error);
    },
  };
  return new Provider(issuer, toPlainConfiguration(configuration));
}

/** An interaction that is over: the person used the back button, or the sandbox was started again meanwhile. */
const answerError: ErrorRequestHandler = (error, _request, response, next) => {
  if (response.headersSent) next(error);
  else {
    response
      .status(400)
      .send(
        errorPage(
          'Cette connexion est terminée ou a expiré. Revenez au portail et recommencez.',
        ),
      );
  }
};

function createApplication(provider: OidcProvider) {
  const application = express();
  application.disable('x-powered-by');
  application.use('/interaction', (_request, response, next) => {
    response.set({
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
    });
    next();
  });
  application.get('/interaction/:uid', (request, response, next) => {
    provider
      .interactionDetails(request, response)
      .then(({ uid }) => response.send(loginPage({ uid })))
      .catch(next);
  });
  application.post(
    '/interaction/:uid',
    express.urlencoded({ extended: false }),
    (request, response, next) => {
      const answer = async () => {
        const { uid } = await provider.interactionDetails(request, response);
        const { username, password } = request.body;
        const person = demoPeople.find(row => row.username === username);
        if (!person || password !== demoPassword) {
          const problem = person ? 'password' : 'account';
          response
            .status(422)
            .send(loginPage({ uid, username: person?.username, problem }));
          return;
        }
        await provider.interactionFinished(
          request,
          response,
          { login: { accountId: person.username } },
          { mergeWithLastSubmission: false },
        );
      };
      answer().catch(next);
    },
  );
  application.use('/interaction', answerError);
  application.use('/auth', (request, _response, next) => {
    // Each sign-in asks who it is, so that one browser can play several people one after the other.
    request.headers.cookie = request.headers.cookie
      ?.split('; ')
      .filter(cookie => !cookie.startsWith(sessionCookie))
      .join('; ');
    next();
  });
  application.use(provider.callback());
  return application;
}

function findAccount(username: string) {
  const person = demoPeople.find(row => row.username === username);
  if (!person) return undefined;
  return {
    accountId: person.username,
    claims: async () => ({
      sub: person.username,
      preferred_username: person.username,
      name: person.name,
      email: demoEmail(person.username),
      email_verified: true,
      groups: person.groups,
    }),
  };
}

function newKeys(): Keys {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = privateKey.export({ format: 'jwk' });
  return {
    jwks: {
      keys: [{ ...key, kid: randomUUID(), use: 'sig', alg: 'RS256' }],
    },
    cookieKeys: [randomBytes(32).toString('base64url')],
  };
}
