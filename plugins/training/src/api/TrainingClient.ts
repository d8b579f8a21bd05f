import type { FetchApi } from '@backstage/frontend-plugin-api';
import {
  type ExportedFile,
  PluginBackend,
  pathOf,
} from '@cloud-pi-native/plugin-portal-react';
import type {
  ProofDecisionInput,
  ProofInput,
} from '@cloud-pi-native/plugin-training-common';
import type { FigureFormat, TrainingApi } from './TrainingApi';

/** {@link TrainingApi} over HTTP, with the identity of the person signed in. Throws a `ResponseError`. */
export class TrainingClient implements TrainingApi {
  static create(options: { fetchApi: FetchApi }): TrainingClient {
    return new TrainingClient(
      PluginBackend.create({ ...options, pluginId: 'training' }),
    );
  }

  private constructor(private readonly backend: PluginBackend) {}

  getLibrary(): ReturnType<TrainingApi['getLibrary']> {
    return this.backend.read('/library');
  }

  getOwn(): ReturnType<TrainingApi['getOwn']> {
    return this.backend.read('/me');
  }

  enrol(path: string): ReturnType<TrainingApi['enrol']> {
    return this.backend.send('PUT', pathOf('me', 'paths', path));
  }

  async giveUp(path: string): Promise<void> {
    await this.backend.tell('DELETE', pathOf('me', 'paths', path));
  }

  getModule(module: string): ReturnType<TrainingApi['getModule']> {
    return this.backend.read(pathOf('me', 'modules', module));
  }

  open(module: string): ReturnType<TrainingApi['open']> {
    return this.backend.send('PUT', pathOf('me', 'modules', module));
  }

  giveProof(
    module: string,
    proof: ProofInput,
  ): ReturnType<TrainingApi['giveProof']> {
    return this.backend.send(
      'POST',
      pathOf('me', 'modules', module, 'proofs'),
      proof,
    );
  }

  check(module: string): ReturnType<TrainingApi['check']> {
    return this.backend.send('POST', pathOf('me', 'modules', module, 'checks'));
  }

  exportOwn(): Promise<ExportedFile> {
    return this.backend.download('/me/export', undefined, 'formation.json');
  }

  async eraseOwn(): Promise<void> {
    await this.backend.tell('DELETE', '/me');
  }

  listProofs(): ReturnType<TrainingApi['listProofs']> {
    return this.backend.read('/proofs');
  }

  decideProof(
    id: string,
    decision: ProofDecisionInput,
  ): ReturnType<TrainingApi['decideProof']> {
    return this.backend.send('PUT', pathOf('proofs', id, 'decision'), decision);
  }

  listTeams(): ReturnType<TrainingApi['listTeams']> {
    return this.backend.read('/teams');
  }

  getTeam(project: string): ReturnType<TrainingApi['getTeam']> {
    return this.backend.read(pathOf('teams', project));
  }

  getOverview(): ReturnType<TrainingApi['getOverview']> {
    return this.backend.read('/overview');
  }

  exportOverview(
    format: FigureFormat,
    language: 'fr' | 'en',
  ): Promise<ExportedFile> {
    return this.backend.download(
      pathOf('overview', 'exports', format),
      { language },
      `formation.${format}`,
    );
  }
}
