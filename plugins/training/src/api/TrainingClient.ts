import { ResponseError } from '@backstage/errors';
import type { FetchApi } from '@backstage/frontend-plugin-api';
import {
  readExportedFile,
  type ExportedFile,
} from '@cloud-pi-native/plugin-portal-react';
import type {
  ProofDecisionInput,
  ProofInput,
} from '@cloud-pi-native/plugin-training-common';
import type { FigureFormat, TrainingApi } from './TrainingApi';

/** {@link TrainingApi} over HTTP, with the identity of the person signed in. Throws a `ResponseError`. */
export class TrainingClient implements TrainingApi {
  static create(options: { fetchApi: FetchApi }): TrainingClient {
    return new TrainingClient(options.fetchApi);
  }

  private constructor(private readonly fetchApi: FetchApi) {}

  getLibrary(): ReturnType<TrainingApi['getLibrary']> {
    return this.read('/library');
  }

  getOwn(): ReturnType<TrainingApi['getOwn']> {
    return this.read('/me');
  }

  enrol(path: string): ReturnType<TrainingApi['enrol']> {
    return this.send('PUT', pathOf('me', 'paths', path));
  }

  async giveUp(path: string): Promise<void> {
    await this.call(pathOf('me', 'paths', path), { method: 'DELETE' });
  }

  getModule(module: string): ReturnType<TrainingApi['getModule']> {
    return this.read(pathOf('me', 'modules', module));
  }

  open(module: string): ReturnType<TrainingApi['open']> {
    return this.send('PUT', pathOf('me', 'modules', module));
  }

  giveProof(
    module: string,
    proof: ProofInput,
  ): ReturnType<TrainingApi['giveProof']> {
    return this.send('POST', pathOf('me', 'modules', module, 'proofs'), proof);
  }

  check(module: string): ReturnType<TrainingApi['check']> {
    return this.send('POST', pathOf('me', 'modules', module, 'checks'));
  }

  async exportOwn(): Promise<ExportedFile> {
    return readExportedFile(await this.call('/me/export'), 'formation.json');
  }

  async eraseOwn(): Promise<void> {
    await this.call('/me', { method: 'DELETE' });
  }

  listProofs(): ReturnType<TrainingApi['listProofs']> {
    return this.read('/proofs');
  }

  decideProof(
    id: string,
    decision: ProofDecisionInput,
  ): ReturnType<TrainingApi['decideProof']> {
    return this.send('PUT', pathOf('proofs', id, 'decision'), decision);
  }

  listTeams(): ReturnType<TrainingApi['listTeams']> {
    return this.read('/teams');
  }

  getTeam(project: string): ReturnType<TrainingApi['getTeam']> {
    return this.read(pathOf('teams', project));
  }

  getOverview(): ReturnType<TrainingApi['getOverview']> {
    return this.read('/overview');
  }

  async exportOverview(
    format: FigureFormat,
    language: 'fr' | 'en',
  ): Promise<ExportedFile> {
    return readExportedFile(
      await this.call(
        `${pathOf('overview', 'exports', format)}?language=${language}`,
      ),
      `formation.${format}`,
    );
  }

  private async read<T>(path: string): Promise<T> {
    return (await this.call(path)).json();
  }

  private async send<T>(
    method: 'POST' | 'PUT',
    path: string,
    body?: unknown,
  ): Promise<T> {
    const response = await this.call(path, {
      method,
      ...(body !== undefined && {
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    return response.json();
  }

  private async call(path: string, options?: RequestInit): Promise<Response> {
    const response = await this.fetchApi.fetch(
      `plugin://training${path}`,
      options,
    );
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response;
  }
}

function pathOf(...parts: readonly string[]): string {
  return parts.map(part => `/${encodeURIComponent(part)}`).join('');
}
