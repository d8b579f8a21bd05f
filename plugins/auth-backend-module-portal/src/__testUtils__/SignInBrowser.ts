/** What the pop-up window of a sign-in hands to the portal's page. */
export interface SignInAnswer {
  type: string;
  error?: { name: string; message: string };
  response?: {
    profile: { email?: string; displayName?: string };
    backstageIdentity: { token: string; identity: { userEntityRef: string } };
  };
}

/** A browser as far as a sign-in needs one: redirections, cookies and one form. */
export class SignInBrowser {
  readonly #cookies = new Map<string, Map<string, string>>();
  readonly #portalUrl: string;

  static create(options: { portalUrl: string }): SignInBrowser {
    return new SignInBrowser(options.portalUrl);
  }

  private constructor(portalUrl: string) {
    this.#portalUrl = portalUrl;
  }

  /** Signs in at the identity provider and gives what the pop-up window answers. */
  async signIn(username: string, password: string): Promise<SignInAnswer> {
    const form = await this.#follow(
      `${
        this.#portalUrl
      }/api/auth/oidc/start?env=production&scope=openid%20profile%20email%20groups`,
    );
    const answer = await this.#follow(form.url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ username, password }).toString(),
    });
    const encoded = /var authResponse = decodeURIComponent\('([^']*)'\)/.exec(
      answer.text,
    );
    if (!encoded) {
      throw new Error(`The sign-in did not come to its end: ${answer.text}`);
    }
    return JSON.parse(decodeURIComponent(encoded[1]));
  }

  /** Takes up the session again, as the portal's page does when it is loaded. */
  async refresh(): Promise<SignInAnswer['response']> {
    const { text } = await this.#follow(
      `${this.#portalUrl}/api/auth/oidc/refresh?optional&env=production`,
      { headers: { 'X-Requested-With': 'XMLHttpRequest' } },
    );
    return JSON.parse(text);
  }

  /** Gets a page, following redirections. */
  async #follow(
    address: string,
    init: RequestInit = {},
  ): Promise<{ url: string; text: string }> {
    const url = new URL(address);
    const cookies = this.#cookies.get(url.origin) ?? new Map();
    this.#cookies.set(url.origin, cookies);
    const request = {
      ...init,
      redirect: 'manual',
      headers: {
        ...init.headers,
        Cookie: [...cookies].map(pair => pair.join('=')).join('; '),
      },
    } satisfies RequestInit;
    // As browsers do: a connection that was kept may be closed by the other side at this very moment.
    const response = await fetch(url, request).catch(() => fetch(url, request));
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value) cookies.set(name, value);
      else cookies.delete(name);
    }
    const location = response.headers.get('location');
    if (location) return this.#follow(new URL(location, url).href);
    return { url: address, text: await response.text() };
  }
}
