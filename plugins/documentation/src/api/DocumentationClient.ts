import { ResponseError } from '@backstage/errors';
import type { FetchApi } from '@backstage/frontend-plugin-api';
import type {
  DocumentationApi,
  DocumentationPage,
  KeptAnswer,
  PageAnswer,
} from '@cloud-pi-native/plugin-documentation-common';

interface CallOptions {
  method?: 'PUT' | 'DELETE';
  page?: DocumentationPage;
  body?: unknown;
}

/** {@link DocumentationApi} over HTTP, with the identity of the person signed in. Throws a `ResponseError`. */
export class DocumentationClient implements DocumentationApi {
  static create(options: { fetchApi: FetchApi }): DocumentationClient {
    return new DocumentationClient(options.fetchApi);
  }

  private constructor(private readonly fetchApi: FetchApi) {}

  async getAnswer(page: DocumentationPage): Promise<KeptAnswer | undefined> {
    const response = await this.call('/answer', { page });
    return response.status === 204 ? undefined : response.json();
  }

  async setAnswer(
    page: DocumentationPage,
    answer: PageAnswer,
  ): Promise<KeptAnswer> {
    const response = await this.call('/answer', {
      method: 'PUT',
      page,
      body: answer,
    });
    return response.json();
  }

  async removeAnswer(page: DocumentationPage): Promise<void> {
    await this.call('/answer', { method: 'DELETE', page });
  }

  async listFeedback(): ReturnType<DocumentationApi['listFeedback']> {
    return (await this.call('/feedback')).json();
  }

  async listAnswers(
    page: DocumentationPage,
  ): ReturnType<DocumentationApi['listAnswers']> {
    return (await this.call('/feedback/answers', { page })).json();
  }

  private async call(
    path: string,
    options: CallOptions = {},
  ): Promise<Response> {
    const { method, page, body } = options;
    const search = page ? `?${writePage(page)}` : '';
    const response = await this.fetchApi.fetch(
      `plugin://documentation${path}${search}`,
      body === undefined
        ? { method }
        : {
            method,
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify(body),
          },
    );
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response;
  }
}

/** The first page of a site has no path. */
function writePage({ entityRef, path }: DocumentationPage): URLSearchParams {
  return new URLSearchParams(path ? { entityRef, path } : { entityRef });
}
