import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { ConformityAccess, Visitor } from '../access/ConformityAccess';
import type { ApplicationAnswers } from '../answers/ApplicationAnswers';
import type { CheckRunner } from '../checks/CheckRunner';
import type { createOpenApiRouter } from '../schema/openapi';
import type { ConformityAnnouncer } from '../services/ConformityAnnouncer';
import type { DerogationService } from '../services/DerogationService';
import type { DossierWriter } from '../services/DossierWriter';
import type { RequirementBook } from '../services/RequirementBook';
import type { StatementService } from '../services/StatementService';
import type { ConformityDatabase } from '../stores/ConformityDatabase';
import type { ConformityTable } from '../table/ConformityTable';

/** The router of the description, with its types. */
export type ConformityRouter = Awaited<ReturnType<typeof createOpenApiRouter>>;

/** What the routes call. */
export interface RouterContext {
  access: ConformityAccess;
  announcer: ConformityAnnouncer;
  answers: ApplicationAnswers;
  database: ConformityDatabase;
  derogations: DerogationService;
  /** Absent while nothing writes the homologation file. */
  dossiers?: DossierWriter;
  requirements: RequirementBook;
  runner: CheckRunner;
  statements: StatementService;
  table: ConformityTable;
  /** Who makes the request: somebody signed in, or a service of the portal. */
  visitorOf(
    request: Parameters<HttpAuthService['credentials']>[0],
  ): Promise<Visitor>;
}

/** The body of an answer, whose description leaves its shape to a type of conformity-common. */
export function answer(value: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value));
}
