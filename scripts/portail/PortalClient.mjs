import { CookieJar } from './CookieJar.mjs';

const MAXIMUM_REDIRECTIONS = 20;

/** The portal as one signed-in person calls it, through its interfaces and without a browser. */
export class PortalClient {
  /**
   * Signs in through the identity provider, as a browser does.
   *
   * @param {string} portalUrl
   * @param {{ username: string, password: string }} person
   */
  static async signIn(portalUrl, { username, password }) {
    const client = new PortalClient(portalUrl);
    const form = await client.#follow(
      `${portalUrl}/api/auth/oidc/start?env=production`,
    );
    await client.#submit(form, { username, password });
    await client.#refresh();
    return client;
  }

  #jar = new CookieJar();
  #token = '';
  #expiresAt = 0;

  /** @private */
  constructor(portalUrl) {
    this.portalUrl = portalUrl;
  }

  /**
   * @param {string} url
   * @param {RequestInit} [options]
   * @returns {Promise<{ url: string, html: string }>} the first page that is not a redirection
   */
  async #follow(url, options) {
    let target = url;
    let response = await this.#jar.fetch(target, options);
    for (let count = 0; count < MAXIMUM_REDIRECTIONS; count++) {
      const location = response.headers.get('location');
      if (!location) {
        return { url: target, html: await response.text() };
      }
      target = new URL(location, target).href;
      response = await this.#jar.fetch(target);
    }
    throw new Error(`${url} redirects without end`);
  }

  /**
   * @param {{ url: string, html: string }} page
   * @param {Record<string, string>} values
   */
  async #submit({ url, html }, values) {
    const action = html.match(/<form[^>]*\saction="([^"]*)"/)?.[1];
    if (action === undefined) {
      throw new Error(`no sign-in form at ${url}`);
    }
    const hidden = [...html.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(
      ([input]) => [
        input.match(/name="([^"]*)"/)?.[1] ?? '',
        input.match(/value="([^"]*)"/)?.[1] ?? '',
      ],
    );
    return this.#follow(new URL(action.replaceAll('&amp;', '&'), url).href, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams([...hidden, ...Object.entries(values)]),
    });
  }

  async #refresh() {
    const response = await this.#jar.fetch(
      `${this.portalUrl}/api/auth/oidc/refresh?env=production`,
      { headers: { 'x-requested-with': 'XMLHttpRequest' } },
    );
    if (!response.ok) {
      throw new Error(`sign-in failed: ${await response.text()}`);
    }
    const { backstageIdentity } = await response.json();
    this.#token = backstageIdentity.token;
    this.#expiresAt =
      Date.now() + (backstageIdentity.expiresInSeconds - 60) * 1000;
  }

  /**
   * @param {string} method
   * @param {string} path below /api
   * @param {unknown} [body]
   */
  async request(method, path, body) {
    const text = await this.text(method, path, body);
    return text ? JSON.parse(text) : undefined;
  }

  /**
   * An answer that is not JSON, as it is.
   *
   * @param {string} method
   * @param {string} path below /api
   * @param {unknown} [body]
   */
  async text(method, path, body) {
    if (Date.now() > this.#expiresAt) {
      await this.#refresh();
    }
    const response = await fetch(`${this.portalUrl}/api${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.#token}`,
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      body: body ? JSON.stringify(body) : undefined,
    });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`${method} ${path}: ${response.status} ${text}`);
    }
    return text;
  }
}
