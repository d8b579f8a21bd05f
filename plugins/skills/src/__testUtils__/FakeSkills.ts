import { defaultReadinessRule } from '@cloud-pi-native/plugin-skills-common';
import type { SkillsApi } from '../api/SkillsApi';
import {
  helmPosition,
  history,
  matrix,
  person,
  readiness,
  skills,
  waiting,
} from './fixtures';

/** The skills backend in memory: it answers what the fixtures say, and remembers what it is told. */
export class FakeSkills implements SkillsApi {
  static create(changes: Partial<SkillsApi> = {}): FakeSkills {
    return Object.assign(new FakeSkills(), changes);
  }

  /** What was said, in order. */
  readonly said: unknown[] = [];
  person = person;
  waiting = [waiting];
  matrix = matrix;

  private constructor() {}

  async listSkills() {
    return { items: skills, rule: defaultReadinessRule };
  }

  async getPerson(..._given: Parameters<SkillsApi['getPerson']>) {
    return this.person;
  }

  async setPerimeter(...said: Parameters<SkillsApi['setPerimeter']>) {
    this.said.push(['perimeter', ...said]);
    this.person = { ...this.person, perimeter: said[1] };
    return this.person;
  }

  async claim(...said: Parameters<SkillsApi['claim']>) {
    this.said.push(['claim', ...said]);
    return helmPosition;
  }

  async addProof(...said: Parameters<SkillsApi['addProof']>) {
    this.said.push(['proof', ...said]);
    return helmPosition;
  }

  async removeProof(...said: Parameters<SkillsApi['removeProof']>) {
    this.said.push(['remove', ...said]);
    return helmPosition;
  }

  async askValidation(...said: Parameters<SkillsApi['askValidation']>) {
    this.said.push(['ask', ...said]);
    return helmPosition;
  }

  async decide(...said: Parameters<SkillsApi['decide']>) {
    this.said.push(['decide', ...said]);
    this.waiting = [];
    return helmPosition;
  }

  async getHistory() {
    return history;
  }

  async exportPerson(...said: Parameters<SkillsApi['exportPerson']>) {
    this.said.push(['export', ...said]);
    return { name: `competences.${said[1]}`, content: new Blob(['x']) };
  }

  async erasePerson(...said: Parameters<SkillsApi['erasePerson']>) {
    this.said.push(['erase', ...said]);
  }

  async listValidations() {
    return { items: this.waiting };
  }

  async listTeams() {
    return { items: [matrix.team] };
  }

  async getTeam(...said: Parameters<SkillsApi['getTeam']>) {
    this.said.push(['team', ...said]);
    return this.matrix;
  }

  async getReadiness(...said: Parameters<SkillsApi['getReadiness']>) {
    this.said.push(['readiness', ...said]);
    return readiness;
  }

  async exportTeam(...said: Parameters<SkillsApi['exportTeam']>) {
    this.said.push(['export team', ...said]);
    return { name: `competences.${said[1]}`, content: new Blob(['x']) };
  }

  async getOverview(...[perimeter]: Parameters<SkillsApi['getOverview']>) {
    return {
      perimeter: perimeter ?? ('realisation-technique' as const),
      people: 12,
      coverage: matrix.figures?.coverage.map(({ restsOn: _, ...one }) => one),
    };
  }
}
