import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import type { ApplicationCard } from '@cloud-pi-native/plugin-canel-common';
import type { PluginClient } from '@cloud-pi-native/plugin-portal-node';
import type { KnownApplication } from '../entities';
import type {
  ApplicationReading,
  RecordSinkOptions,
  RecordSinkResult,
} from '../sources';
import type { CanelService, SeenApplicationList } from './CanelService';

/** Calls the canel backend over HTTP. @public */
export class HttpCanelService implements CanelService {
  readonly #client: PluginClient;

  static create(options: { client: PluginClient }): HttpCanelService {
    return new HttpCanelService(options.client);
  }

  private constructor(client: PluginClient) {
    this.#client = client;
  }

  async listKnownApplications(options: {
    credentials: BackstageCredentials;
  }): Promise<KnownApplication[]> {
    const { items } = await this.#client.request<{ items: KnownApplication[] }>(
      'GET',
      '/known-applications',
      options,
    );
    return items;
  }

  async listSeenApplications({
    credentials,
    unlessTag,
  }: {
    credentials: BackstageCredentials;
    unlessTag?: string;
  }): Promise<{ tag: string; list?: SeenApplicationList }> {
    return this.#client.request('GET', '/seen-applications', {
      credentials,
      query: { unlessTag },
    });
  }

  async findCard(
    name: string,
    options: { credentials: BackstageCredentials },
  ): Promise<ApplicationCard | undefined> {
    try {
      return await this.#client.request<ApplicationCard>(
        'GET',
        `/applications/${encodeURIComponent(name)}`,
        options,
      );
    } catch (error) {
      if (error instanceof ResponseError && error.statusCode === 404) {
        return undefined;
      }
      throw error;
    }
  }

  async putReading(
    reading: ApplicationReading,
    {
      credentials,
      ...options
    }: RecordSinkOptions & { credentials: BackstageCredentials },
  ): Promise<RecordSinkResult> {
    return this.#client.request<RecordSinkResult>('PUT', '/readings', {
      credentials,
      body: { reading, options },
    });
  }
}
