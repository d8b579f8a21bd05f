import type { Perimeter } from '@cloud-pi-native/plugin-portal-common';
import type { ExportedFile } from '@cloud-pi-native/plugin-portal-react';
import type {
  ClaimInput,
  DecisionInput,
  PersonSkills,
  ProofInput,
  SkillHistory,
  SkillPosition,
  SkillsAnswer,
  SkillsOverview,
  TeamKey,
  TeamMatrix,
  TeamReadinessAnswer,
  TeamsAnswer,
  ValidationsAnswer,
} from '@cloud-pi-native/plugin-skills-common';

/** Formats of what is kept of a person. @public */
export const personExportFormats = ['json', 'csv'] as const;
/** @public */
export type PersonExportFormat = (typeof personExportFormats)[number];

/** Formats of the matrix of a team. @public */
export const matrixFormats = ['csv', 'ods'] as const;
/** @public */
export type MatrixFormat = (typeof matrixFormats)[number];

/** The skills backend. People and skills go by the name of their entity. @public */
export interface SkillsApi {
  listSkills(): Promise<SkillsAnswer>;
  getPerson(person: string): Promise<PersonSkills>;
  setPerimeter(person: string, perimeter: Perimeter): Promise<PersonSkills>;
  claim(
    person: string,
    skill: string,
    claim: ClaimInput,
  ): Promise<SkillPosition>;
  addProof(
    person: string,
    skill: string,
    proof: ProofInput,
  ): Promise<SkillPosition>;
  removeProof(
    person: string,
    skill: string,
    proof: string,
  ): Promise<SkillPosition>;
  askValidation(person: string, skill: string): Promise<SkillPosition>;
  decide(
    person: string,
    skill: string,
    decision: DecisionInput,
  ): Promise<SkillPosition>;
  getHistory(person: string, skill: string): Promise<SkillHistory>;
  exportPerson(
    person: string,
    format: PersonExportFormat,
    language: 'fr' | 'en',
  ): Promise<ExportedFile>;
  /** Erases all that is kept of the person. */
  erasePerson(person: string): Promise<void>;
  listValidations(): Promise<ValidationsAnswer>;
  listTeams(): Promise<TeamsAnswer>;
  getTeam(team: TeamKey, perimeter?: Perimeter): Promise<TeamMatrix>;
  getReadiness(
    team: TeamKey,
    perimeter?: Perimeter,
  ): Promise<TeamReadinessAnswer>;
  exportTeam(
    team: TeamKey,
    format: MatrixFormat,
    query: { perimeter?: Perimeter; language: 'fr' | 'en' },
  ): Promise<ExportedFile>;
  getOverview(perimeter?: Perimeter): Promise<SkillsOverview>;
}
