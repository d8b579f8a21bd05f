import type { FetchApi } from '@backstage/frontend-plugin-api';
import type {
  AnswersChange,
  Diagnostic,
  DiagnosticInput,
  DiagnosticsAnswer,
  DiagnosticVersion,
} from '@cloud-pi-native/plugin-eligibility-common';
import { PluginBackend, pathOf } from '@cloud-pi-native/plugin-portal-react';
import type { EligibilityApi } from './EligibilityApi';

/** {@link EligibilityApi} over HTTP, with the identity of the person signed in. Throws a `ResponseError`. */
export class EligibilityClient implements EligibilityApi {
  static create(options: { fetchApi: FetchApi }): EligibilityClient {
    return new EligibilityClient(
      PluginBackend.create({ ...options, pluginId: 'eligibility' }),
    );
  }

  private constructor(private readonly backend: PluginBackend) {}

  listDiagnostics(application?: string): Promise<DiagnosticsAnswer> {
    return this.backend.read('/diagnostics', { application });
  }

  begin(input: DiagnosticInput): Promise<Diagnostic> {
    return this.backend.send('POST', '/diagnostics', input);
  }

  getDiagnostic(id: string): Promise<Diagnostic> {
    return this.backend.read(pathOf('diagnostics', id));
  }

  answer(id: string, change: AnswersChange): Promise<Diagnostic> {
    return this.backend.send(
      'PATCH',
      pathOf('diagnostics', id, 'answers'),
      change,
    );
  }

  keepVersion(id: string): Promise<DiagnosticVersion> {
    return this.backend.send('POST', pathOf('diagnostics', id, 'versions'));
  }
}
