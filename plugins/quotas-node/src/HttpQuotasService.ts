import type { AuthService } from '@backstage/backend-plugin-api';
import {
  ConflictError,
  InputError,
  NotFoundError,
  ResponseError,
} from '@backstage/errors';
import type {
  PluginClient,
  PluginRequest,
} from '@cloud-pi-native/plugin-portal-node';
import type {
  LedgerOpening,
  LedgerProject,
  LedgerReconciled,
  LedgerReconciliation,
  LedgerReservationChange,
  LedgerReservationInput,
  QuotaPage,
  QuotaRefusal,
  WantedEnvironment,
} from '@cloud-pi-native/plugin-quotas-common';
import { QuotaRefusedError } from './QuotaRefusedError';
import type { QuotasService } from './QuotasService';

/** Projects read at a time. */
const pageSize = 200;

/** Calls the quotas backend over HTTP. @public */
export class HttpQuotasService implements QuotasService {
  readonly #auth: AuthService;
  readonly #client: PluginClient;

  static create(options: {
    auth: AuthService;
    client: PluginClient;
  }): HttpQuotasService {
    return new HttpQuotasService(options.auth, options.client);
  }

  private constructor(auth: AuthService, client: PluginClient) {
    this.#auth = auth;
    this.#client = client;
  }

  async getProject(slug: string): Promise<LedgerProject | undefined> {
    try {
      return await this.#call('GET', path`/ledger/projects/${slug}`);
    } catch (error) {
      if (error instanceof NotFoundError) return undefined;
      throw error;
    }
  }

  async listProjects(): Promise<LedgerProject[]> {
    const projects: LedgerProject[] = [];
    for (;;) {
      const page: QuotaPage<LedgerProject> = await this.#call(
        'GET',
        '/ledger/projects',
        { query: { limit: pageSize, offset: projects.length } },
      );
      projects.push(...page.items);
      if (page.items.length === 0 || projects.length >= page.total) {
        return projects;
      }
    }
  }

  async openProject(slug: string, opening: LedgerOpening) {
    return this.#call<LedgerProject>('PUT', path`/ledger/projects/${slug}`, {
      body: opening,
    });
  }

  async cancelOpening(slug: string, attempt: string) {
    await this.#call('DELETE', path`/ledger/projects/${slug}`, {
      query: { attempt },
    });
  }

  async reserve(
    slug: string,
    environment: string,
    input: LedgerReservationInput,
  ) {
    return this.#call<WantedEnvironment>(
      'PUT',
      path`/ledger/projects/${slug}/reservations/${environment}`,
      { body: input },
    );
  }

  async change(
    slug: string,
    environment: string,
    change: LedgerReservationChange,
  ) {
    return this.#call<WantedEnvironment>(
      'PUT',
      path`/ledger/projects/${slug}/reservations/${environment}/resources`,
      { body: change },
    );
  }

  async release(
    slug: string,
    environment: string,
    options: { actor: string; attempt?: string },
  ) {
    await this.#call(
      'DELETE',
      path`/ledger/projects/${slug}/reservations/${environment}`,
      { query: options },
    );
  }

  async archive(slug: string, actor: string) {
    await this.#call('POST', path`/ledger/projects/${slug}/archive`, {
      body: { actor },
    });
  }

  async restore(
    slug: string,
    options: { actor: string; environments: WantedEnvironment[] },
  ) {
    await this.#call('POST', path`/ledger/projects/${slug}/restoration`, {
      body: options,
    });
  }

  async reconcile(slug: string, state: LedgerReconciliation) {
    return this.#call<LedgerReconciled>(
      'PUT',
      path`/ledger/projects/${slug}/state`,
      { body: state },
    );
  }

  async #call<T>(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    address: string,
    options: Omit<PluginRequest, 'credentials'> = {},
  ): Promise<T> {
    try {
      return await this.#client.request<T>(method, address, {
        ...options,
        credentials: await this.#auth.getOwnServiceCredentials(),
      });
    } catch (error) {
      throw error instanceof ResponseError ? refusalOf(error) : error;
    }
  }
}

/** What the ledger said, as if it had been said here: whoever called it passes it on. */
function refusalOf(error: ResponseError): Error {
  const said: { message: string; refusals?: QuotaRefusal[] } = error.body.error;
  switch (error.statusCode) {
    case 400:
      return new InputError(said.message);
    case 404:
      return new NotFoundError(said.message);
    case 409:
      return said.refusals
        ? new QuotaRefusedError(said.refusals)
        : new ConflictError(said.message);
    default:
      return error;
  }
}

/** A path whose variable parts are encoded. */
function path(parts: TemplateStringsArray, ...values: string[]): string {
  return String.raw({ raw: parts }, ...values.map(encodeURIComponent));
}
