import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { ReadinessRule } from '@cloud-pi-native/plugin-skills-common';
import type { SkillsAccess, Visitor } from '../access/SkillsAccess';
import type { TeamDirectory } from '../access/TeamDirectory';
import type { SkillAnswers } from '../answers/SkillAnswers';
import type { TeamAnswers } from '../answers/TeamAnswers';
import type { ValidationAnswers } from '../answers/ValidationAnswers';
import type { createOpenApiRouter } from '../schema/openapi';
import type { AssessmentService } from '../services/AssessmentService';
import type { SkillBook } from '../services/SkillBook';
import type { SkillsAnnouncer } from '../services/SkillsAnnouncer';
import type { SkillsDatabase } from '../stores/SkillsDatabase';

/** The router of the description, with its types. */
export type SkillsRouter = Awaited<ReturnType<typeof createOpenApiRouter>>;

/** What the routes call. */
export interface RouterContext {
  access: SkillsAccess;
  announcer: SkillsAnnouncer;
  answers: SkillAnswers;
  assessments: AssessmentService;
  database: SkillsDatabase;
  directory: TeamDirectory;
  rule: ReadinessRule;
  skills: SkillBook;
  teams: TeamAnswers;
  validations: ValidationAnswers;
  /** Who makes the request: somebody signed in, or a service of the portal. */
  visitorOf(
    request: Parameters<HttpAuthService['credentials']>[0],
  ): Promise<Visitor>;
}

/** The body of an answer, whose description leaves its shape to a type of skills-common. */
export function answer(value: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value));
}

/** A person by the name in the address: a `User` of the default namespace. */
export function userRefOf(name: string): string {
  return `user:default/${name.toLowerCase()}`;
}
