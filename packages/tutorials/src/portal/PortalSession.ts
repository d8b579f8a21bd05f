import { request, type APIRequestContext } from '@playwright/test';
import { environment } from './environment';

/** Password of every demo account. */
const password = 'cloud-pi';

/** The portal as one signed-in person calls it, without a browser. */
export class PortalSession {
  /** Signs in through the identity provider, whose page is a plain form. */
  static async signIn(username: string): Promise<PortalSession> {
    const context = await request.newContext({
      baseURL: environment.portalUrl,
    });
    const form = await context.get('/api/auth/oidc/start?env=production');
    const html = await form.text();
    const action = /<form[^>]*\saction="([^"]*)"/.exec(html)?.[1];
    if (action === undefined) {
      throw new Error(`no sign-in form at ${form.url()}`);
    }
    const hidden = [...html.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(
      ([input]) => [attribute(input, 'name'), attribute(input, 'value')],
    );
    await context.post(
      new URL(action.replaceAll('&amp;', '&'), form.url()).href,
      { form: { ...Object.fromEntries(hidden), username, password } },
    );
    return new PortalSession(context);
  }

  private constructor(private readonly context: APIRequestContext) {}

  /**
   * @param path - below `/api`
   * @throws Error with the answer when it is not a success
   */
  async call<T>(
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    data?: unknown,
  ): Promise<T> {
    const session = await this.context.get(
      '/api/auth/oidc/refresh?env=production',
      { headers: { 'x-requested-with': 'XMLHttpRequest' } },
    );
    const { backstageIdentity } = await session.json();
    const response = await this.context.fetch(`/api${path}`, {
      method,
      data,
      headers: { authorization: `Bearer ${backstageIdentity.token}` },
    });
    const text = await response.text();
    if (!response.ok()) {
      throw new Error(`${method} ${path}: ${response.status()} ${text}`);
    }
    return (text ? JSON.parse(text) : undefined) as T;
  }

  async close(): Promise<void> {
    await this.context.dispose();
  }
}

function attribute(element: string, name: string): string {
  return new RegExp(`${name}="([^"]*)"`).exec(element)?.[1] ?? '';
}
