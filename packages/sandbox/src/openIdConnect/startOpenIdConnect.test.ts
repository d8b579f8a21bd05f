import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoPassword } from '../demoPeople';
import type { RunningServer } from '../http/listen';
import { startOpenIdConnect } from './startOpenIdConnect';

const client = { clientId: 'portal', clientSecret: 'portal-secret' };
const portalUrl = 'http://localhost:7007';
const redirectUri = `${portalUrl}/api/auth/oidc/handler/frame`;

let directory: string;
let provider: RunningServer;

const start = () =>
  startOpenIdConnect({
    dataDirectory: directory,
    port: 0,
    portalUrl,
    ...client,
  });

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'openid-'));
  provider = await start();
});

afterAll(async () => {
  await provider?.stop();
  await rm(directory, { recursive: true, force: true });
});

/** The little that a browser does: cookies, and redirections one at a time. */
class Browser {
  readonly #cookies = new Map<string, string>();

  async get(url: string): Promise<Response> {
    return this.#send(url, {});
  }

  async submit(url: string, form: Record<string, string>): Promise<Response> {
    return this.#send(url, {
      method: 'POST',
      body: new URLSearchParams(form),
    });
  }

  /** Goes on until there is a page to read or an address elsewhere to go to. */
  async follow(response: Response): Promise<Response> {
    const location = response.headers.get('location');
    if (!location) return response;
    const url = new URL(location, response.url);
    return url.origin === provider.url
      ? this.follow(await this.get(url.href))
      : response;
  }

  async #send(url: string, init: RequestInit): Promise<Response> {
    const cookie = [...this.#cookies]
      .map(([name, value]) => `${name}=${value}`)
      .join('; ');
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { cookie },
    });
    for (const set of response.headers.getSetCookie()) {
      const [pair] = set.split(';');
      const separator = pair.indexOf('=');
      this.#cookies.set(pair.slice(0, separator), pair.slice(separator + 1));
    }
    return response;
  }
}

const verifier = randomBytes(32).toString('base64url');

function authorizationUrl(changes: Record<string, string> = {}): string {
  const url = new URL(`${provider.url}/auth`);
  const parameters = {
    client_id: client.clientId,
    response_type: 'code',
    redirect_uri: redirectUri,
    scope: 'openid profile email groups',
    state: 'the-state',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...changes,
  };
  url.search = new URLSearchParams(parameters).toString();
  return url.href;
}

async function signIn(browser: Browser, username: string) {
  const page = await browser.follow(await browser.get(authorizationUrl()));
  expect(page.status).toBe(200);
  const answer = await browser.follow(
    await browser.submit(page.url, { username, password: demoPassword }),
  );
  const back = new URL(answer.headers.get('location') ?? '');
  expect(back.href).toContain(`${redirectUri}?`);
  expect(back.searchParams.get('state')).toBe('the-state');
  const basic = Buffer.from(`${client.clientId}:${client.clientSecret}`);
  const response = await fetch(`${provider.url}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${basic.toString('base64')}` },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code: back.searchParams.get('code') ?? '',
      redirect_uri: redirectUri,
      code_verifier: verifier,
    }),
  });
  return response.json();
}

function claimsOf(idToken: string) {
  return JSON.parse(Buffer.from(idToken.split('.')[1], 'base64url').toString());
}

it('signs the demo people in and tells their groups', async () => {
  const browser = new Browser();
  const tokens = await signIn(browser, 'sophie.service');
  const sophie = {
    sub: 'sophie.service',
    preferred_username: 'sophie.service',
    name: 'Sophie Service',
    email: 'sophie.service@exemple.gouv.fr',
    email_verified: true,
    groups: ['/console/service-team'],
  };
  expect(claimsOf(tokens.id_token)).toMatchObject(sophie);
  expect(tokens.refresh_token).toEqual(expect.any(String));
  const information = await fetch(`${provider.url}/me`, {
    headers: { authorization: `Bearer ${tokens.access_token}` },
  });
  expect(await information.json()).toEqual(sophie);

  // The same browser then plays somebody else.
  const others = await signIn(browser, 'dalia.dev');
  expect(claimsOf(others.id_token)).toMatchObject({
    sub: 'dalia.dev',
    groups: [],
  });
});

it('says in French what is wrong with a sign-in', async () => {
  const browser = new Browser();
  const page = await browser.follow(await browser.get(authorizationUrl()));
  const html = await page.text();
  expect(html).toContain('<html lang="fr">');
  expect(html.match(/type="radio"/g)).toHaveLength(7);
  const refused = await browser.submit(page.url, {
    username: 'dalia.dev',
    password: 'wrong',
  });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('Erreur : Mot de passe incorrect.');
  const unknown = await browser.submit(page.url, {
    username: 'root',
    password: demoPassword,
  });
  expect(await unknown.text()).toContain('Choisissez un compte de la liste.');
  const elsewhere = await new Browser().get(page.url);
  expect(elsewhere.status).toBe(400);
  expect(await elsewhere.text()).toContain('terminée ou a expiré');
});

it('refuses a sign-in without PKCE, and one that would come back elsewhere', async () => {
  const browser = new Browser();
  const without = await browser.follow(
    await browser.get(
      authorizationUrl({ code_challenge: '', code_challenge_method: '' }),
    ),
  );
  const back = new URL(without.headers.get('location') ?? '');
  expect(back.searchParams.get('error')).toBe('invalid_request');
  const elsewhere = await browser.get(
    authorizationUrl({ redirect_uri: 'https://example.com/' }),
  );
  expect(elsewhere.status).toBe(400);
  expect(await elsewhere.text()).toContain('Connexion impossible');
});

it('keeps its signing key when it is started again', async () => {
  const keys = async () => (await fetch(`${provider.url}/jwks`)).json();
  const before = await keys();
  await provider.stop();
  provider = await start();
  expect(await keys()).toEqual(before);
  expect(JSON.stringify(before)).not.toContain('"d"');
});
