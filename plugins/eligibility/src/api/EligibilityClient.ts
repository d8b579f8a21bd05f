import { ResponseError } from '@backstage/errors';
import type { FetchApi } from '@backstage/frontend-plugin-api';
import type {
  AnswersChange,
  Diagnostic,
  DiagnosticInput,
  DiagnosticsAnswer,
  DiagnosticVersion,
} from '@cloud-pi-native/plugin-eligibility-common';
import type { EligibilityApi } from './EligibilityApi';

/** {@link EligibilityApi} over HTTP, with the identity of the person signed in. Throws a `ResponseError`. */
export class EligibilityClient implements EligibilityApi {
  static create(options: { fetchApi: FetchApi }): EligibilityClient {
    return new EligibilityClient(options.fetchApi);
  }

  private constructor(private readonly fetchApi: FetchApi) {}

  listDiagnostics(application?: string): Promise<DiagnosticsAnswer> {
    return this.call(
      application
        ? `/diagnostics?${new URLSearchParams({ application })}`
        : '/diagnostics',
    );
  }

  begin(input: DiagnosticInput): Promise<Diagnostic> {
    return this.send('POST', '/diagnostics', input);
  }

  getDiagnostic(id: string): Promise<Diagnostic> {
    return this.call(pathOf(id));
  }

  answer(id: string, change: AnswersChange): Promise<Diagnostic> {
    return this.send('PATCH', `${pathOf(id)}/answers`, change);
  }

  keepVersion(id: string): Promise<DiagnosticVersion> {
    return this.send('POST', `${pathOf(id)}/versions`);
  }

  private send<T>(
    method: 'POST' | 'PATCH',
    path: string,
    body?: unknown,
  ): Promise<T> {
    return this.call(path, {
      method,
      ...(body !== undefined && {
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
  }

  private async call<T>(path: string, options?: RequestInit): Promise<T> {
    const response = await this.fetchApi.fetch(
      `plugin://eligibility${path}`,
      options,
    );
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response.json();
  }
}

function pathOf(id: string): string {
  return `/diagnostics/${encodeURIComponent(id)}`;
}
