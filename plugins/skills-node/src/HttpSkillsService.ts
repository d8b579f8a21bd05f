import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Perimeter } from '@cloud-pi-native/plugin-portal-common';
import type { PluginClient } from '@cloud-pi-native/plugin-portal-node';
import type {
  PersonSkills,
  RecordedProofInput,
  SkillPosition,
  TeamReadinessAnswer,
} from '@cloud-pi-native/plugin-skills-common';
import type { NewSkillProof, SkillsService } from './SkillsService';

type Options = { credentials: BackstageCredentials };

/** Calls the skills backend over HTTP. @public */
export class HttpSkillsService implements SkillsService {
  readonly #client: PluginClient;

  static create(options: { client: PluginClient }): HttpSkillsService {
    return new HttpSkillsService(options.client);
  }

  private constructor(client: PluginClient) {
    this.#client = client;
  }

  async addProof(
    userRef: string,
    skillRef: string,
    { level, kind, source, at, expiresOn }: NewSkillProof,
    options: Options,
  ): Promise<SkillPosition> {
    const body: RecordedProofInput = {
      userRef,
      skill: skillRef,
      level,
      kind,
      source: source.id,
      title: source.title,
      url: source.url,
      obtainedOn: at.slice(0, 10),
      expiresOn,
    };
    return this.#client.request('POST', '/proofs', { ...options, body });
  }

  async getPerson(userRef: string, options: Options): Promise<PersonSkills> {
    const name = userRef.slice(userRef.indexOf('/') + 1);
    return this.#client.request(
      'GET',
      `/people/${encodeURIComponent(name)}`,
      options,
    );
  }

  async teamReadiness(
    project: string,
    { credentials, perimeter }: Options & { perimeter?: Perimeter },
  ): Promise<TeamReadinessAnswer> {
    return this.#client.request(
      'GET',
      `/teams/project/${encodeURIComponent(project)}/readiness`,
      { credentials, query: { perimeter } },
    );
  }
}
