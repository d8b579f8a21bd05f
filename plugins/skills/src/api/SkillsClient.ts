import { ResponseError } from '@backstage/errors';
import type { FetchApi } from '@backstage/frontend-plugin-api';
import type { Perimeter } from '@cloud-pi-native/plugin-portal-common';
import {
  readExportedFile,
  type ExportedFile,
} from '@cloud-pi-native/plugin-portal-react';
import type {
  ClaimInput,
  DecisionInput,
  ProofInput,
  SkillPosition,
  TeamKey,
} from '@cloud-pi-native/plugin-skills-common';
import type { MatrixFormat, PersonExportFormat, SkillsApi } from './SkillsApi';

type Query = Readonly<Record<string, string | undefined>>;

/** {@link SkillsApi} over HTTP, with the identity of the person signed in. Throws a `ResponseError`. */
export class SkillsClient implements SkillsApi {
  static create(options: { fetchApi: FetchApi }): SkillsClient {
    return new SkillsClient(options.fetchApi);
  }

  private constructor(private readonly fetchApi: FetchApi) {}

  listSkills(): ReturnType<SkillsApi['listSkills']> {
    return this.read('/skills');
  }

  getPerson(person: string): ReturnType<SkillsApi['getPerson']> {
    return this.read(pathOf('people', person));
  }

  setPerimeter(
    person: string,
    perimeter: Perimeter,
  ): ReturnType<SkillsApi['setPerimeter']> {
    return this.send('PUT', pathOf('people', person, 'perimeter'), {
      perimeter,
    });
  }

  claim(
    person: string,
    skill: string,
    claim: ClaimInput,
  ): Promise<SkillPosition> {
    return this.send('PUT', pathOf('people', person, 'skills', skill), claim);
  }

  addProof(
    person: string,
    skill: string,
    proof: ProofInput,
  ): Promise<SkillPosition> {
    return this.send(
      'POST',
      pathOf('people', person, 'skills', skill, 'proofs'),
      proof,
    );
  }

  removeProof(
    person: string,
    skill: string,
    proof: string,
  ): Promise<SkillPosition> {
    return this.send(
      'DELETE',
      pathOf('people', person, 'skills', skill, 'proofs', proof),
    );
  }

  askValidation(person: string, skill: string): Promise<SkillPosition> {
    return this.send(
      'POST',
      pathOf('people', person, 'skills', skill, 'validation'),
    );
  }

  decide(
    person: string,
    skill: string,
    decision: DecisionInput,
  ): Promise<SkillPosition> {
    return this.send(
      'PUT',
      pathOf('people', person, 'skills', skill, 'decision'),
      decision,
    );
  }

  getHistory(
    person: string,
    skill: string,
  ): ReturnType<SkillsApi['getHistory']> {
    return this.read(pathOf('people', person, 'skills', skill, 'history'));
  }

  exportPerson(
    person: string,
    format: PersonExportFormat,
    language: 'fr' | 'en',
  ): Promise<ExportedFile> {
    return this.download(
      pathOf('people', person, 'exports', format),
      { language },
      `competences.${format}`,
    );
  }

  async erasePerson(person: string): Promise<void> {
    await this.call(pathOf('people', person), { method: 'DELETE' });
  }

  listValidations(): ReturnType<SkillsApi['listValidations']> {
    return this.read('/validations');
  }

  listTeams(): ReturnType<SkillsApi['listTeams']> {
    return this.read('/teams');
  }

  getTeam(
    team: TeamKey,
    perimeter?: Perimeter,
  ): ReturnType<SkillsApi['getTeam']> {
    return this.read(pathOf('teams', team.kind, team.name), { perimeter });
  }

  getReadiness(
    team: TeamKey,
    perimeter?: Perimeter,
  ): ReturnType<SkillsApi['getReadiness']> {
    return this.read(pathOf('teams', team.kind, team.name, 'readiness'), {
      perimeter,
    });
  }

  exportTeam(
    team: TeamKey,
    format: MatrixFormat,
    query: { perimeter?: Perimeter; language: 'fr' | 'en' },
  ): Promise<ExportedFile> {
    return this.download(
      pathOf('teams', team.kind, team.name, 'exports', format),
      query,
      `competences-${team.name}.${format}`,
    );
  }

  getOverview(perimeter?: Perimeter): ReturnType<SkillsApi['getOverview']> {
    return this.read('/overview', { perimeter });
  }

  private async download(
    path: string,
    query: Query,
    otherwiseNamed: string,
  ): Promise<ExportedFile> {
    return readExportedFile(
      await this.call(`${path}${writeQuery(query)}`),
      otherwiseNamed,
    );
  }

  private async read<T>(path: string, query: Query = {}): Promise<T> {
    return (await this.call(`${path}${writeQuery(query)}`)).json();
  }

  private async send<T>(
    method: 'POST' | 'PUT' | 'DELETE',
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
      `plugin://skills${path}`,
      options,
    );
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response;
  }
}

function pathOf(...parts: readonly string[]): string {
  return parts.map(part => `/${encodeURIComponent(part)}`).join('');
}

function writeQuery(query: Query): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value) parameters.append(name, value);
  }
  return parameters.size > 0 ? `?${parameters}` : '';
}
