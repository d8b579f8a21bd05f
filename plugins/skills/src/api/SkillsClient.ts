import type { FetchApi } from '@backstage/frontend-plugin-api';
import type { Perimeter } from '@cloud-pi-native/plugin-portal-common';
import {
  type ExportedFile,
  PluginBackend,
  pathOf,
} from '@cloud-pi-native/plugin-portal-react';
import type {
  ClaimInput,
  DecisionInput,
  ProofInput,
  SkillPosition,
  TeamKey,
} from '@cloud-pi-native/plugin-skills-common';
import type { MatrixFormat, PersonExportFormat, SkillsApi } from './SkillsApi';

/** {@link SkillsApi} over HTTP, with the identity of the person signed in. Throws a `ResponseError`. */
export class SkillsClient implements SkillsApi {
  static create(options: { fetchApi: FetchApi }): SkillsClient {
    return new SkillsClient(
      PluginBackend.create({ ...options, pluginId: 'skills' }),
    );
  }

  private constructor(private readonly backend: PluginBackend) {}

  listSkills(): ReturnType<SkillsApi['listSkills']> {
    return this.backend.read('/skills');
  }

  getPerson(person: string): ReturnType<SkillsApi['getPerson']> {
    return this.backend.read(pathOf('people', person));
  }

  setPerimeter(
    person: string,
    perimeter: Perimeter,
  ): ReturnType<SkillsApi['setPerimeter']> {
    return this.backend.send('PUT', pathOf('people', person, 'perimeter'), {
      perimeter,
    });
  }

  claim(
    person: string,
    skill: string,
    claim: ClaimInput,
  ): Promise<SkillPosition> {
    return this.backend.send(
      'PUT',
      pathOf('people', person, 'skills', skill),
      claim,
    );
  }

  addProof(
    person: string,
    skill: string,
    proof: ProofInput,
  ): Promise<SkillPosition> {
    return this.backend.send(
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
    return this.backend.send(
      'DELETE',
      pathOf('people', person, 'skills', skill, 'proofs', proof),
    );
  }

  askValidation(person: string, skill: string): Promise<SkillPosition> {
    return this.backend.send(
      'POST',
      pathOf('people', person, 'skills', skill, 'validation'),
    );
  }

  decide(
    person: string,
    skill: string,
    decision: DecisionInput,
  ): Promise<SkillPosition> {
    return this.backend.send(
      'PUT',
      pathOf('people', person, 'skills', skill, 'decision'),
      decision,
    );
  }

  getHistory(
    person: string,
    skill: string,
  ): ReturnType<SkillsApi['getHistory']> {
    return this.backend.read(
      pathOf('people', person, 'skills', skill, 'history'),
    );
  }

  exportPerson(
    person: string,
    format: PersonExportFormat,
    language: 'fr' | 'en',
  ): Promise<ExportedFile> {
    return this.backend.download(
      pathOf('people', person, 'exports', format),
      { language },
      `competences.${format}`,
    );
  }

  async erasePerson(person: string): Promise<void> {
    await this.backend.tell('DELETE', pathOf('people', person));
  }

  listValidations(): ReturnType<SkillsApi['listValidations']> {
    return this.backend.read('/validations');
  }

  listTeams(): ReturnType<SkillsApi['listTeams']> {
    return this.backend.read('/teams');
  }

  getTeam(
    team: TeamKey,
    perimeter?: Perimeter,
  ): ReturnType<SkillsApi['getTeam']> {
    return this.backend.read(pathOf('teams', team.kind, team.name), {
      perimeter,
    });
  }

  getReadiness(
    team: TeamKey,
    perimeter?: Perimeter,
  ): ReturnType<SkillsApi['getReadiness']> {
    return this.backend.read(
      pathOf('teams', team.kind, team.name, 'readiness'),
      {
        perimeter,
      },
    );
  }

  exportTeam(
    team: TeamKey,
    format: MatrixFormat,
    query: { perimeter?: Perimeter; language: 'fr' | 'en' },
  ): Promise<ExportedFile> {
    return this.backend.download(
      pathOf('teams', team.kind, team.name, 'exports', format),
      query,
      `competences-${team.name}.${format}`,
    );
  }

  getOverview(perimeter?: Perimeter): ReturnType<SkillsApi['getOverview']> {
    return this.backend.read('/overview', { perimeter });
  }
}
